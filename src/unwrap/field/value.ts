import { type Pasted, readPasted } from '../../decode/pasted.ts'
import { type Field, type Recognised, recogniseBytes } from '../../decode/recognise-bytes.ts'
import { stringOffsets } from '../../json/doc.ts'
import { tryFlatJson } from '../../json/parse.ts'
import { asString, isObject, member } from '../../json/values.ts'
import type { Encoded, Json } from '../../model/index.ts'
import { encodeBase64url } from '../../text/encodings.ts'
import { AAGUID_LENGTH, aaguidText, authenticatorName } from '../../webauthn/aaguid.ts'
import { FIXED_LENGTH } from '../../webauthn/authenticator-data.ts'
import { withoutEnd } from './ends.ts'

/** What one pasted value says. */
export interface Value {
  /** base64url as a credential has it; where the text itself is at fault, that text. */
  text: string
  /** Where what was pasted stands, without quotation marks. */
  start: number
  end: number
  /** The offset of each unit of it, where it is the text itself; else it stands for all that was pasted. */
  offsets?: number[]
  bytes?: Uint8Array
  /** How it was written. */
  readAs: string
  /** What it is, by its bytes; undefined when they fit nothing, or too much. */
  found?: { field: Field | 'aaguid'; because: string }
}

/** `signature: invalid` is a word; base64 of 16 bytes has small letters, capitals and digits. */
export const looksEncoded = ({ text, bytes, readAs }: Value): boolean =>
  readAs.startsWith('base64')
    ? /^[\w+/=-]{20,}$/.test(text) && /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text)
    : bytes !== undefined || readAs === 'PEM'

/** Ways of writing bytes that are only ways of pasting, where nothing else shows that they were sent like this. */
const WAYS: ReadonlySet<string> = new Set([
  'base64-standard-alphabet',
  'base64-padding',
  'base64-whitespace',
  'bytes-are-hex',
  'bytes-are-url-encoded',
  'bytes-are-data-url',
  'bytes-are-array',
  'bytes-are-node-buffer',
  'bytes-are-index-object',
  'bytes-are-json-text',
])

/** Quotation marks and angle brackets around a value, with what a language puts before and behind them; a call that decodes it. */
const AROUND =
  /^(?:(?:new )?[\w.$]{1,60}\(\s{0,9}){0,3}(?:[bru]|b64)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|<([\w+/=-]*)>)(?:, ?["']\w{1,20}["'])?[;,)\s]{0,9}$/

/** A list of bytes that is made into some array, or printed as one. */
const LIST =
  /^(?:new )?(?:[A-Za-z][\w.]{0,40}\(\s{0,9}|[A-Z]\w{0,40}\(\d{1,7}\)\s{1,9})(\[[\d\s,-]*\d)\s*,?\s*(?:\]\s{0,9}\)?)$/
/** How Go prints bytes. */
const GO_LIST = /^\[\d{1,3}(?: \d{1,3})+\]$/

/** Reads one value of a text; `start` and `end` are where it stands there. */
export function readValue(whole: string, start: number, end: number): Value | undefined {
  const text = withoutEnd(whole.slice(start, end), /[;,\s]/)
  const inside = LIST.exec(text)?.[1]
  const list = inside === undefined ? text : `${inside}]`
  const json = /^["[{]/.test(list) ? tryFlatJson(GO_LIST.test(list) ? list.replaceAll(' ', ',') : list) : undefined
  if (typeof json === 'string') return readText(json, stringOffsets(whole, start + 1))
  if (json !== undefined) {
    const read = ofClientData(list, json) ?? ofPasted(readPasted(list, json), '')
    return { ...read, start, end: start + text.length }
  }
  const around = AROUND.exec(text)
  const inner = around?.slice(1).find((one) => one !== undefined) ?? text
  const from = start + text.indexOf(inner)
  return readText(
    inner,
    Array.from({ length: inner.length + 1 }, (_, unit) => from + unit),
  )
}

function readText(given: string, offsets: number[]): Value | undefined {
  const text = withoutEnd(given.replace(UNSEEN_BEFORE, ''), UNSEEN)
  if (text === '') return undefined
  const own = offsets.slice(given.indexOf(text))
  const plain = /^%7B/i.test(text) ? unescaped(text) : text
  const json = plain.startsWith('{') ? tryFlatJson(plain) : undefined
  const read = (json === undefined ? undefined : ofClientData(plain, json)) ?? ofPasted(readPasted(text), text)
  if (read.text === '') return undefined
  const { 0: start = 0, [text.length]: end = start } = own
  return { ...read, start, end, ...(read.text === text ? { offsets: own } : {}) }
}

/** White space, and what chats and word processors put around a text: joiners, marks of direction, soft hyphens. */
const UNSEEN_BEFORE = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+/
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The same of the bytes of a file; of them no place is known. */
export const valueOfBytes = (bytes: Uint8Array): Value => ({
  text: encodeBase64url(bytes),
  bytes,
  readAs: 'raw bytes',
  start: 0,
  end: 0,
  ...sure(recogniseBytes(bytes), bytes),
})

type Read = Omit<Value, 'start' | 'end' | 'offsets'>

function ofPasted({ encoded, readAs, found }: Pasted, text: string): Read {
  const { bytes } = encoded
  const isWay = encoded.faults.every(({ kind, args }) => WAYS.has(kind) && args.plus !== true)
  const own = typeof encoded.value === 'string' ? encoded.value : text
  if (bytes === undefined || !isWay) return { text: own, readAs, ...ofBeginning(encoded, text), ...sure(found, bytes) }
  const same = encoded.state === 'ok' && encoded.value === text
  return { text: same ? text : encodeBase64url(bytes), readAs, bytes, ...sure(found, bytes) }
}

/** Digits of base64 that are enough to know the beginning of a field by. */
const MIN_BEGINNING = 40

/** What is before the fault, where nothing can be read of the whole. */
function ofBeginning({ faults, bytes }: Encoded, text: string): Pick<Value, 'bytes' | 'found'> {
  if (bytes) return { bytes }
  const until = faults[0]?.place.span?.start ?? text.length
  if (faults.length === 0 || until < MIN_BEGINNING) return {}
  const { encoded, found } = readPasted(text.slice(0, until - (until % 4)))
  return { ...(encoded.bytes ? { bytes: encoded.bytes } : {}), ...sure(found, encoded.bytes) }
}

/** A signature of P-256 has 68 bytes at least, one of P-521 139 at most: other sequences of two integers are other things. */
const SIGNATURE_LENGTHS = { least: 64, most: 144 }
/** Flags of authenticator data without more: UP, perhaps UV, BE, BE and BS (WebAuthn Level 3 §6.1). */
const FLAGS: ReadonlySet<number> = new Set([0x01, 0x05, 0x09, 0x0d, 0x19, 0x1d])

/** What bytes are that nobody named; random ones are hardly ever taken for it. */
function sure(found: Recognised | undefined, bytes: Uint8Array | undefined): Pick<Value, 'found'> {
  if (bytes?.length === AAGUID_LENGTH) return ofAaguid(bytes)
  if (!found || !bytes || found.guess || found.field === 'JSON') return {}
  const { length } = bytes
  const { field, because } = found
  if (field === 'signature' && (length < SIGNATURE_LENGTHS.least || length > SIGNATURE_LENGTHS.most)) return {}
  if (field === 'authenticatorData' && length === FIXED_LENGTH && !FLAGS.has(bytes[32] ?? 0)) return {}
  return { found: { field, because } }
}

function ofAaguid(bytes: Uint8Array): Pick<Value, 'found'> {
  const name = authenticatorName(aaguidText(bytes))
  return name === undefined ? {} : { found: { field: 'aaguid', because: 'the 16 bytes of a known authenticator' } }
}

/** Client data that somebody decoded: of its bytes no more is left than the members and their order. */
function ofClientData(text: string, json: Json): Read | undefined {
  const type = isObject(json) ? asString(member(json, 'type')) : undefined
  if (member(json, 'challenge') === undefined || member(json, 'clientDataJSON') !== undefined) return undefined
  if (!/^(?:webauthn\.|payment\.get)/.test(type ?? '')) return undefined
  const bytes = new TextEncoder().encode(/^\{"/.test(text) && !text.includes('\n') ? text : JSON.stringify(json))
  const found = { field: 'clientDataJSON', because: 'JSON whose type is one of WebAuthn' } as const
  return { text: encodeBase64url(bytes), bytes, readAs: 'JSON', found }
}
