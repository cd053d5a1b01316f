import { base64urlDigit } from '../text/encodings.ts'
import { FIXED_LENGTH } from '../webauthn/authenticator-data.ts'

/** Tells whether bytes look like what a member holds. A guess for choosing between two readings, never a verdict. */
export type Expect = (bytes: Uint8Array) => boolean

const SIGNATURE_MIN = 64

/**
 * By the member's name in the standard. Members that hold free bytes (`id`, `challenge`, `userHandle`) have no entry:
 * an ASCII credential id is legal.
 */
export const plausible: Readonly<Record<string, Expect | undefined>> = Object.assign(Object.create(null), {
  clientDataJSON: looksLikeJsonObject,
  attestationObject: (bytes) => (bytes[0] ?? 0) >> 5 === 5,
  // 32 bytes of a hash that are base64 text by chance: 1 in 10^19.
  authenticatorData: (bytes) => bytes.length >= FIXED_LENGTH && !isBase64Text(bytes),
  signature: (bytes) => isDerSequence(bytes) || (bytes.length >= SIGNATURE_MIN && !isBase64Text(bytes)),
  publicKey: isDerSequence,
} satisfies Record<string, Expect>)

/** Whether the bytes are nothing but characters of either base64 alphabet. */
export function isBase64Text(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every(isBase64Character)
}

function isBase64Character(code: number): boolean {
  return base64urlDigit(code) >= 0 || code === 0x2b || code === 0x2f || code === 0x3d
}

function looksLikeJsonObject(bytes: Uint8Array): boolean {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (; start < bytes.length; start++) {
    const code = bytes[start]
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code === 0x7b
  }
  return false
}

function isDerSequence(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false
  const length = bytes[1] ?? 0
  if (length < 0x80) return bytes.length === length + 2
  if (length === 0x81) return bytes.length === (bytes[2] ?? 0) + 3
  return length === 0x82 && bytes.length === (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0) + 4
}

const WORDS = /^[[({<_*-]*(?:redacted|removed|omitted|filtered|hidden|masked|sanitized|scrubbed|truncated)[\])}>_*-]*$/i
const BRACKETS: [string, string][] = [
  ['<', '>'],
  ['{{', '}}'],
  ['$\u007b', '}'],
]
/** Anywhere: `eyJ***` is masked as well. */
const MASKS = ['***', '•••', '●●●', '███']
/** How loggers end a value that they shorten: `…(1234 more)`, `...[truncated]`, `[truncated 512 chars]`. An ellipsis alone may be part of what was sent. */
const SHORTENED =
  /(?:(?:…|\.{3})\s?(?:[[(<{][^\])>}]{1,40}[\])>}]|\+?\d{1,9} more\b[\w ]{0,20}|truncated)|[[(<{]\+?(?:\d{1,9} (?:more|chars|characters|bytes)|truncated|snipped|cut|omitted)\b[^\])>}]{0,40}[\])>}])(?:…|\.{3})?$/i
const MAX_SHORTENED = 100
const MAX_PLACEHOLDER = 64
/** `YF` of an id, `o2Nm`: what people leave in front of a run of X. */
const MAX_PREFIX = 8
const MIN_RUN = 4

/**
 * Whether someone put a stand-in where the value was: it is present but unknown, so nothing may be said of its form.
 * A text cut in its middle is none: there the loss may be the very mistake.
 */
export function isPlaceholder(text: string): boolean {
  const word = text.trim()
  if (word === '...' || word === '…') return true
  // Base64 and plain words hold none of these; the pattern is a large one.
  if (/[…[({<]|\.\.\./.test(word) && SHORTENED.test(word.slice(-MAX_SHORTENED))) return true
  if (MASKS.some((mask) => word.includes(mask))) return true
  return isStandIn(word) || (word.length <= MAX_PLACEHOLDER && isBracketed(word))
}

/** The same of a text that is base64url: nothing else in that spelling stands for a value. */
export const isStandIn = (word: string): boolean => isXRun(word) || (word.length <= MAX_PLACEHOLDER && WORDS.test(word))

function isBracketed(word: string): boolean {
  return BRACKETS.some(
    ([open, close]) =>
      word.length > open.length + close.length &&
      word.startsWith(open) &&
      word.endsWith(close) &&
      word.indexOf(open, open.length) < 0,
  )
}

/** `XXXX`, `YFxxxxxxxx`, `YFXXXX…`. Four X at the end of a value by chance: 1 in 16 million, and only a short one matches. */
function isXRun(word: string): boolean {
  let end = word.length
  if (word.endsWith('…')) end -= 1
  else if (word.endsWith('...')) end -= 3
  let start = end
  while (start > 0 && (word.charCodeAt(start - 1) | 0x20) === 0x78) start--
  const run = end - start
  return run >= MIN_RUN ? start <= MAX_PREFIX : run === 3 && start === 0
}
