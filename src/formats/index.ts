import { FORMATS } from '../generated/formats.ts'

export { FORMATS }

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
