import type { Format } from './format.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'

/** Every format by its name for `--format`. */
export const FORMATS = { pretty, json } as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
