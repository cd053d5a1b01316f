import { latin1Of } from '../../bytes.ts'
import { textOf } from '../../convert.ts'
import type { CborItem } from '../../model/index.ts'
import { scrub } from '../../text/scrub.ts'
import { decodeUtf8Lossy } from '../../utf8.ts'
import { decodeNested } from './nested.ts'

/** The first bytes of a data item, RFC 8949 §3. */
export interface Head {
  major: number
  /** Additional information, the low 5 bits. */
  info: number
  /** Value, length, tag or simple number; a bigint from 2^53 on; the raw bits of a float. */
  argument: number | bigint
  /** Bytes of the head that it needs. */
  length: number
  /** Additional information 31: an indefinite length, or a break. */
  indefinite: boolean
  /** The argument would fit a shorter head (CTAP2 §8); always false for major type 7. */
  long: boolean
}

/** The smallest argument that needs 1, 2, 4, 8 bytes. */
const MIN_ARGUMENT = [24, 0x100, 0x1_0000, 0x1_0000_0000]

/** Reads the head at `offset`; when `length` reaches past `end`, the argument is not valid. `offset` must be before `end`. */
export function readHead(bytes: Uint8Array, offset: number, end: number): Head {
  const first = bytes[offset] ?? 0
  const major = first >> 5
  const info = first & 31
  const extra = info >= 24 && info <= 27 ? 1 << (info - 24) : 0
  const head: Head = { major, info, argument: info, length: 1 + extra, indefinite: info === 31, long: false }
  if (extra === 0 || offset + head.length > end) return head
  head.argument = readUnsigned(bytes, offset + 1, extra)
  head.long = major !== 7 && head.argument < (MIN_ARGUMENT[info - 24] ?? 0)
  return head
}

function readUnsigned(bytes: Uint8Array, offset: number, length: number): number | bigint {
  let high = 0
  let low = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[offset + i] ?? 0
    if (i < length - 4) high = high * 256 + byte
    else low = low * 256 + byte
  }
  const value = high * 0x1_0000_0000 + low
  return Number.isSafeInteger(value) ? value : (BigInt(high) << 32n) | BigInt(low)
}

/**
 * The value of a walked item: maps as `Map`, bytes as views. undefined when cbor-x must not see it: it builds live objects
 * from tags, lets the last of two equal keys win and puts U+FFFD for bad UTF-8.
 */
export function cborValue(bytes: Uint8Array, item: CborItem): unknown {
  if (!item.plain) return undefined
  const leaf = leafValue(bytes, item)
  return leaf === undefined ? decodeNested(bytes.subarray(item.offset, item.end)) : leaf
}

/** Heads up to this many bytes hold a number of 16 bits at most. */
const SHORT_HEAD = 3

/** What the walker has read already: small integers, bytes, ASCII text, an empty map; most keys hold nothing else. */
function leafValue(bytes: Uint8Array, { major, argument, offset, content, end, children }: CborItem): unknown {
  if (typeof argument !== 'number' || content - offset > SHORT_HEAD) return undefined
  if (major === 0) return argument
  if (major === 1) return -1 - argument
  if (major === 2) return bytes.subarray(content, end)
  if (major === 3) return asciiText(bytes, content, end)
  return major === 5 && children.length === 0 ? new Map() : undefined
}

function asciiText(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = ''
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte > 0x7f) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}

/**
 * The entries of a map whose keys are integers or text, each value by `cborValue`. Works for a map that cbor-x must not
 * see as a whole: an indefinite length (real keys emit them), or equal keys, of which the first counts.
 */
export function cborEntries(bytes: Uint8Array, map: CborItem): Map<unknown, unknown> {
  const entries = new Map<unknown, unknown>()
  for (let i = 0; i + 1 < map.children.length; i += 2) {
    const key = map.children[i]
    const value = map.children[i + 1]
    if (key === undefined || value === undefined) break
    const label = cborValue(bytes, key)
    if (label !== undefined && !entries.has(label)) entries.set(label, cborValue(bytes, value))
  }
  return entries
}

/** false, true, null and the floats of RFC 8949 §3.3. */
export const isPlainSimple = (first: number): boolean =>
  (first >= 0xf4 && first <= 0xf6) || (first >= 0xf9 && first <= 0xfb)

/** UTF-16 units of a text key in a path. */
const SHOWN_KEY = 40

/**
 * The order of map keys in CTAP2 §8: major type, then encoded length, then bytewise. It is not the length-first order
 * of RFC 7049 §3.9. Negative when `a` comes first, 0 for the same bytes.
 */
export function compareKeys(bytes: Uint8Array, a: CborItem, b: CborItem): number {
  if (a.major !== b.major) return a.major - b.major
  const lengths = a.end - a.offset - (b.end - b.offset)
  if (lengths !== 0) return lengths
  for (let i = 0; i < a.end - a.offset; i++) {
    const difference = (bytes[a.offset + i] ?? 0) - (bytes[b.offset + i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Equal for keys of equal value, however wide their heads or chunked their strings are (RFC 8949 §5.6). */
export function keyIdentity(bytes: Uint8Array, key: CborItem): string | number {
  if (key.major <= 1 && typeof key.argument === 'number') return key.major === 0 ? key.argument : -1 - key.argument
  if (key.major <= 1) return `${key.major}:${key.argument}`
  if (key.major > 3) return `${key.major}:${binaryText(bytes, key.offset, key.end)}`
  let content = `${key.major}:`
  if (!key.indefinite) return content + binaryText(bytes, key.content, key.end)
  for (const chunk of key.children) content += binaryText(bytes, chunk.content, chunk.end)
  return content
}

/** UTF-16 units of a text key in which a secret is looked for before it is cut. */
const SCRUBBED_KEY = 4096

/** How a path names a key: text without secrets, integers in decimal, anything else by its type. */
export function keyName(bytes: Uint8Array, key: CborItem): string {
  if (key.major === 0) return textOf(key.argument)
  if (key.major === 1) return textOf(-1n - BigInt(key.argument))
  if (key.major !== 3 || key.indefinite) return `(${majorName(key.major)})`
  const name = decodeUtf8Lossy(bytes.subarray(key.content, Math.min(key.end, key.content + SCRUBBED_KEY)))
  const text = NAME.test(name) ? name : scrub(name)
  return text.length > SHOWN_KEY ? `${text.slice(0, SHOWN_KEY)}…` : text
}

/** A short word, as every name of the standard is: no secret, and the patterns for those are dear to compile. */
const NAME = /^[A-Za-z0-9]{1,12}$/

/** Major types in the words of RFC 8949 §3.1, by number. */
export const MAJOR_NAMES = [
  'unsigned integer',
  'negative integer',
  'byte string',
  'text string',
  'array',
  'map',
  'tag',
  'simple value or float',
] as const
export type MajorName = (typeof MAJOR_NAMES)[number]

/** The name of a major type, which has three bits. */
export const majorName = (major: number): MajorName => MAJOR_NAMES[major] ?? 'simple value or float'

const binaryText = (bytes: Uint8Array, start: number, end: number): string => latin1Of(bytes.subarray(start, end))

/** An item whose children are being read. */
export interface Frame {
  item: CborItem
  /** Children that it will have; Infinity until a break ends it. */
  wanted: number
  /** Keys of a map seen so far, and where. */
  keys?: Map<string | number, number>
  /** Its keys were found out of order: said once for each map. */
  unordered?: boolean
}

/** The dotted path of the item that is read next: map keys by name, array elements by index. The root is ''. */
export function pathOf(bytes: Uint8Array, stack: readonly Frame[]): string {
  const parts: string[] = []
  for (const { item } of stack) {
    const last = item.children.at(-1)
    if (item.major === 4) parts.push(textOf(item.children.length))
    // A key itself has no name yet: its place is the map.
    else if (item.major === 5 && item.children.length % 2 === 1 && last) parts.push(keyName(bytes, last))
  }
  return parts.join('.')
}
