import { FORMATS } from '../generated/formats.ts'
import type { FormatName } from '../generated/ids.ts'

export type { FormatName }
export { FORMATS }

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
