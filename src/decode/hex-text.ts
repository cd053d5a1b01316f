import { fromHex } from '../text/hex.ts'
import type { Expect } from './plausible.ts'
import { type Reading, reading } from './reading.ts'

/** From here on, base64url text that happens to be nothing but hex digits of one case does not occur (1 in 10^12). */
const CERTAIN_HEX_DIGITS = 32
/** Spellings of hex in code, in PostgreSQL's bytea output. */
const PREFIXES = ['0x', '0X', '\\x']

/**
 * Hex where base64url is due. Every hex text is base64url text too, so a short one counts only when `expect` likes
 * the hex reading and not the other. One case and a digit are asked for: `AAAA…` is base64url of zeros.
 */
export function readHexText(text: string, asBase64url: Uint8Array | undefined, expect?: Expect): Reading | undefined {
  const trimmed = text.trim()
  const prefix = PREFIXES.find((candidate) => trimmed.startsWith(candidate)) ?? ''
  const digits = trimmed.slice(prefix.length)
  if (digits !== digits.toLowerCase() && digits !== digits.toUpperCase()) return undefined
  const bytes = fromHex(digits)
  if (bytes === undefined || !/\d/.test(digits)) return undefined
  const certain = digits.length >= CERTAIN_HEX_DIGITS || prefix === '\\x'
  const fits = expect?.(bytes) === true && !(asBase64url && expect(asBase64url))
  if (!certain && !fits) return undefined
  return reading('bytes-are-hex', { length: digits.length }, bytes)
}
