import type { CborItem } from '../../model/index.ts'
import { scrub } from '../../text/scrub.ts'
import { decodeUtf8Lossy } from '../utf8.ts'

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
export function keyIdentity(bytes: Uint8Array, key: CborItem): string {
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
  if (key.major === 0) return String(key.argument)
  if (key.major === 1) return String(-1n - BigInt(key.argument))
  if (key.major !== 3 || key.indefinite) return `(${majorName(key.major)})`
  const text = scrub(decodeUtf8Lossy(bytes.subarray(key.content, Math.min(key.end, key.content + SCRUBBED_KEY))))
  return text.length > SHOWN_KEY ? `${text.slice(0, SHOWN_KEY)}…` : text
}

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

function binaryText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] ?? 0)
  return text
}

/** An item whose children are being read. */
export interface Frame {
  item: CborItem
  /** Children that it will have; Infinity until a break ends it. */
  wanted: number
  /** Keys of a map seen so far, and where. */
  keys?: Map<string, number>
  /** Its keys were found out of order: said once for each map. */
  unordered?: boolean
}

/** The dotted path of the item that is read next: map keys by name, array elements by index. The root is ''. */
export function pathOf(bytes: Uint8Array, stack: readonly Frame[]): string {
  const parts: string[] = []
  for (const { item } of stack) {
    const last = item.children.at(-1)
    if (item.major === 4) parts.push(String(item.children.length))
    // A key itself has no name yet: its place is the map.
    else if (item.major === 5 && item.children.length % 2 === 1 && last) parts.push(keyName(bytes, last))
  }
  return parts.join('.')
}
