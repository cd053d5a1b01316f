import { textOf } from '../convert.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { fromHex, hexDigit } from '../text/encodings.ts'
import type { Base64Faults, BytesFaults, ClientDataFaults } from './faults.ts'
import type { Expect } from './plausible.ts'

/** What a member may hold instead of base64url text. */
interface Misreadings extends Base64Faults, BytesFaults, Pick<ClientDataFaults, 'client-data-is-decoded-json'> {}
type Misread = keyof Misreadings

/** What one diagnosis made of a member's value: a mistake, and the bytes when they can still be told. */
export interface Reading {
  kind: Misread
  args: Misreadings[Misread]
  /** UTF-16 units of the value. */
  span?: { start: number; length: number }
  bytes?: Uint8Array
}

/** A reading without empty bytes: no member may be empty. */
export function reading<K extends Misread>(
  kind: K,
  args: Misreadings[K],
  bytes?: Uint8Array,
  span?: { start: number; length: number },
): Reading {
  const result: Reading = { kind, args }
  if (bytes !== undefined && bytes.length > 0) result.bytes = bytes
  if (span !== undefined) result.span = span
  return result
}

const CLIENT_DATA_MEMBERS = ['type', 'challenge', 'origin']

/**
 * A JSON object or array where base64url text is due: what `JSON.stringify` makes of an ArrayBuffer, a typed array
 * or a Node Buffer, or what a mapper makes of a byte array.
 */
export function readObjectBytes(name: string, value: Json[] | JsonObject): Reading {
  if (Array.isArray(value)) {
    const bytes = byteList(value)
    return bytes === undefined
      ? reading('bytes-are-object', {})
      : reading('bytes-are-array', { length: value.length }, bytes)
  }
  const members = Object.keys(value)
  if (members.length === 0) return reading('bytes-are-empty-object', {})
  const indexed = indexObject(value, members)
  if (indexed !== undefined) return reading('bytes-are-index-object', { length: members.length }, indexed)
  const data = Object.hasOwn(value, 'data') ? value.data : undefined
  if (value.type === 'Buffer' && Array.isArray(data)) {
    return reading('bytes-are-node-buffer', { length: data.length }, byteList(data))
  }
  const known = CLIENT_DATA_MEMBERS.filter((member) => Object.hasOwn(value, member)).length
  if (name === 'clientDataJSON' && known >= 2) return reading('client-data-is-decoded-json', {})
  return reading('bytes-are-object', {})
}

/** Bytes of a list of 0 to 255, or of Java's signed bytes, -128 to 127. */
export function byteList(list: Json[]): Uint8Array | undefined {
  let low = 0
  let high = 0
  for (const entry of list) {
    if (typeof entry !== 'number' || !Number.isInteger(entry)) return undefined
    if (entry < low) low = entry
    if (entry > high) high = entry
  }
  const fits = low >= 0 ? high <= 255 : low >= -128 && high <= 127
  return fits ? Uint8Array.from(list as number[]) : undefined
}

function indexObject(value: JsonObject, members: string[]): Uint8Array | undefined {
  const list: Json[] = []
  for (let i = 0; i < members.length; i++) {
    const member = textOf(i)
    const entry = Object.hasOwn(value, member) ? value[member] : undefined
    if (entry === undefined) return undefined
    list.push(entry)
  }
  return byteList(list)
}

/** From here on, base64url text that happens to be nothing but hex digits of one case does not occur (1 in 10^12). */
const CERTAIN_HEX_DIGITS = 32
/** Spellings of hex in code, in PostgreSQL's bytea output. */
const PREFIXES = ['0x', '0X', '\\x']

/** Units that are looked at first: of base64url, 16 that all are hex digits come once in 10^9. */
const FIRST_UNITS = 16

/** Cheap: whether the beginning, behind what may be blanks and a prefix, is hex digits. */
function mayBeHex(text: string): boolean {
  for (let i = 0; i < text.length && i < FIRST_UNITS; i++) {
    const code = text.charCodeAt(i)
    const isPrefix = code === 0x78 || code === 0x58 || code === 0x5c
    if (hexDigit(code) < 0 && !isPrefix && text.charAt(i).trim() !== '') return false
  }
  return true
}

/**
 * Hex where base64url is due. Every hex text is base64url text too, so a short one counts only when `expect` likes
 * the hex reading and not the other. One case and a digit are asked for: `AAAA…` is base64url of zeros.
 */
export function readHexText(text: string, asBase64url: Uint8Array | undefined, expect?: Expect): Reading | undefined {
  if (!mayBeHex(text)) return undefined
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
