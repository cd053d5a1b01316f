import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Json } from '../model/index.ts'
import { scanDepth } from './scan.ts'

/** The value of a JSON text, or undefined. */
export function tryJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** The same; what is nested too deep for code that walks the value is not parsed. */
export const tryFlatJson = (text: string): Json | undefined =>
  scanDepth(text, MAX_JSON_DEPTH).tooDeepAt === undefined ? tryJson(text) : undefined
