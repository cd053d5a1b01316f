import { decodeEitherBase64 } from '../text/base64url.ts'
import { type Reading, reading } from './reading.ts'

/** Where PEM (RFC 7468 §2) and MIME (RFC 2045 §6.8) break lines. */
const LINE_LENGTHS = [64, 76]

/** White space in base64. `core` is the text without it and without padding; `index` is of the first white space. */
export function readWhitespace(text: string, core: string, index: number): Reading {
  const trimmed = text.trim()
  const plus = isFormDecodedPlus(trimmed)
  const bytes = decodeEitherBase64(plus ? trimmed.replaceAll(' ', '+') : core)
  let length = 1
  while (index + length < text.length && /\s/.test(text.charAt(index + length))) length++
  return reading('base64-whitespace', { index, plus }, bytes, { start: index, length })
}

/**
 * Form decoding (URL Standard §5.1) turns `+` into a space. Lone spaces inside text of the standard alphabet are that,
 * unless they stand where lines are broken.
 */
function isFormDecodedPlus(trimmed: string): boolean {
  if (!trimmed.includes(' ') || /[\t\r\n\v\f_-]/.test(trimmed)) return false
  const pieces = trimmed.split(' ')
  if (pieces.includes('')) return false
  const padded = trimmed.endsWith('=')
  if (padded) return trimmed.length % 4 === 0
  if (trimmed.length % 4 === 1) return false
  return !pieces.slice(0, -1).every((piece) => LINE_LENGTHS.includes(piece.length))
}
