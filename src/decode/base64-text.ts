import { base64urlDigit, decodeBase64url, decodeEitherBase64, fromHex } from '../text/encodings.ts'
import { plain } from '../text/shown.ts'
import { decodeUtf8Lossy } from '../utf8.ts'
import type { Expect } from './plausible.ts'
import { type Reading, reading } from './reading.ts'

/** What characters a text is made of; indices are of the first of each kind, -1 without any. */
interface Survey {
  bad: number
  standard: number
  url: number
  pad: number
  pads: number
  space: number
  /** The text without white space and padding. */
  core: string
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d)

/** Diagnoses text that is some kind of base64, but not base64url without padding (RFC 4648 §3.2, §3.3, §3.5, §5). */
export function readBase64Text(text: string, expect?: Expect): Reading | undefined {
  const survey = surveyOf(text)
  if (survey.bad >= 0) return badCharacter(text, survey.bad)
  const { core } = survey
  if (core.length % 4 === 1 && survey.space < 0) return reading('base64-impossible-length', { length: core.length })
  const bytes = decodeEitherBase64(core)
  const twice = bytes && readTwice(bytes, expect)
  if (twice !== undefined) return twice
  if (survey.space >= 0) return readWhitespace(text, core, survey.space)
  const padded = survey.pads > 0
  if (survey.standard >= 0) {
    const index = survey.standard
    const kind = survey.url >= 0 ? 'base64-mixed-alphabet' : 'base64-standard-alphabet'
    return reading(kind, { index, character: plain(text.charAt(index)), padded }, bytes, { start: index, length: 1 })
  }
  if (padded) {
    return reading('base64-padding', { count: survey.pads, index: survey.pad }, bytes, {
      start: survey.pad,
      length: text.length - survey.pad,
    })
  }
  const strict = decodeBase64url(text)
  if (strict.ok || strict.reason !== 'bits') return undefined
  return reading('base64-trailing-bits', { character: plain(text.charAt(strict.index)) }, bytes, {
    start: strict.index,
    length: 1,
  })
}

function surveyOf(text: string): Survey {
  const survey: Survey = { bad: -1, standard: -1, url: -1, pad: -1, pads: 0, space: -1, core: '' }
  const pieces: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code) || code === 0x3d) {
      pieces.push(text.slice(start, i))
      start = i + 1
      if (code === 0x3d) {
        if (survey.pads++ === 0) survey.pad = i
      } else if (survey.space < 0) survey.space = i
      continue
    }
    const standard = code === 0x2b || code === 0x2f
    // Padding ends the text: what follows was glued on, and the padding is what is wrong.
    if (survey.pads > 0) survey.bad = survey.pad
    else if (standard || base64urlDigit(code) >= 0) {
      if (standard && survey.standard < 0) survey.standard = i
      if ((code === 0x2d || code === 0x5f) && survey.url < 0) survey.url = i
      continue
    } else survey.bad = i
    return survey
  }
  pieces.push(text.slice(start))
  survey.core = pieces.join('')
  return survey
}

/** How Python writes bytes: str() of them, in place of decode(). */
const PYTHON_BYTES = /^b(?:'[^']*'|"[^"]*")$/

function badCharacter(text: string, index: number): Reading {
  const point = text.codePointAt(index) ?? 0
  const character = String.fromCodePoint(point)
  const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  return reading(
    'base64-bad-character',
    { index, character: plain(character), codePoint: plain(codePoint), isPython: PYTHON_BYTES.test(text) },
    undefined,
    {
      start: index,
      length: character.length,
    },
  )
}

/** Text that was encoded again, as if it were the bytes: base64 of base64, or base64 of hex. */
export function readTwice(bytes: Uint8Array, expect?: Expect): Reading | undefined {
  if (expect === undefined || expect(bytes)) return undefined
  // `echo … | base64` keeps the line end.
  const inner = decodeUtf8Lossy(bytes).trimEnd()
  const hex = fromHex(inner)
  if (hex && expect(hex)) return reading('base64-encoded-twice', { inner: 'hex' }, hex)
  const again = decodeEitherBase64(inner)
  return again && expect(again) ? reading('base64-encoded-twice', { inner: 'base64' }, again) : undefined
}

/** Where PEM (RFC 7468 §2) and MIME (RFC 2045 §6.8) break lines. */
const LINE_LENGTHS = [64, 76]

/** White space in base64. `core` is the text without it and without padding; `index` is of the first white space. */
function readWhitespace(text: string, core: string, index: number): Reading {
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
