import { numberOf, textOf } from '../../convert.ts'
import { MAX_DIAGNOSTIC } from '../../limits.ts'
import type { CborItem } from '../../model/index.ts'
import { toHex } from '../../text/encodings.ts'
import { shorten } from '../../text/lines.ts'
import { scrub } from '../../text/scrub.ts'
import { decodeUtf8Lossy } from '../../utf8.ts'

/** Bytes of a byte string that are written out; its length follows as a comment. */
const SHOWN_BYTES = 16
const SHOWN_TEXT = 80

/** Whether the value of a map entry must not be shown. */
export type IsSecret = (map: CborItem, key: CborItem, value: CborItem) => boolean

/** RFC 8949 §8. Byte strings are shortened (`h'49960de5…' /164 bytes/`), and the whole ends with `…` at MAX_DIAGNOSTIC units. */
export function diagnostic(bytes: Uint8Array, item: CborItem, isSecret: IsSecret): string {
  const writer = new Writer(bytes, isSecret)
  writer.write(item)
  return writer.text.length > MAX_DIAGNOSTIC ? `${writer.text.slice(0, MAX_DIAGNOSTIC)}…` : writer.text
}

class Writer {
  text = ''
  readonly #bytes: Uint8Array
  readonly #isSecret: IsSecret

  constructor(bytes: Uint8Array, isSecret: IsSecret) {
    this.#bytes = bytes
    this.#isSecret = isSecret
  }

  /** Recursion is bounded by MAX_CBOR_DEPTH, which the walker keeps. */
  write(item: CborItem): void {
    if (this.text.length > MAX_DIAGNOSTIC) return
    if (item.major === 4) this.#list('[', ']', item, (child) => this.write(child))
    else if (item.major === 5) this.#map(item)
    else if (item.major === 6) {
      this.text += `${item.argument}(`
      for (const child of item.children) this.write(child)
      this.text += ')'
    } else if (item.indefinite) this.#list('(', ')', item, (child) => this.write(child))
    else this.text += scalarText(this.#bytes, item)
  }

  #list(open: string, close: string, item: CborItem, each: (child: CborItem, at: number) => void): void {
    this.text += item.indefinite ? `${open}_ ` : open
    for (const [at, child] of item.children.entries()) {
      if (this.text.length > MAX_DIAGNOSTIC) return
      if (at > 0) this.text += item.major === 5 && at % 2 === 1 ? ': ' : ', '
      each(child, at)
    }
    this.text += close
  }

  #map(map: CborItem): void {
    this.#list('{', '}', map, (child, at) => {
      const key = at % 2 === 1 ? map.children[at - 1] : undefined
      if (key && this.#isSecret(map, key, child)) this.text += '… /secret, not shown/'
      else this.write(child)
    })
  }
}

/** An integer, string, simple value or float. */
export function scalarText(bytes: Uint8Array, item: CborItem): string {
  const { major, argument, content, end } = item
  if (major === 0) return textOf(argument)
  if (major === 1) return textOf(-1n - BigInt(argument))
  if (major === 2) {
    const shown = toHex(bytes.subarray(content, Math.min(end, content + SHOWN_BYTES)))
    const length = end - content
    return length > SHOWN_BYTES ? `h'${shown}…' /${length} bytes/` : `h'${shown}'`
  }
  if (major === 3) return JSON.stringify(shorten(scrub(headText(bytes, content, end)), SHOWN_TEXT))
  return simpleText(bytes, item)
}

/** The text, of which no more is decoded than can be shown: 4 bytes make at most 2 units, and the end is wanted too. */
function headText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= 8 * SHOWN_TEXT) return decodeUtf8Lossy(bytes.subarray(start, end))
  const half = 4 * SHOWN_TEXT
  return decodeUtf8Lossy(bytes.subarray(start, start + half)) + decodeUtf8Lossy(bytes.subarray(end - half, end))
}

const SIMPLE: Record<number, string> = { 20: 'false', 21: 'true', 22: 'null', 23: 'undefined' }

function simpleText(bytes: Uint8Array, { offset, argument }: CborItem): string {
  const info = (bytes[offset] ?? 0) & 31
  if (info <= 24) return SIMPLE[numberOf(argument)] ?? `simple(${argument})`
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const value =
    info === 25 ? half(numberOf(argument)) : info === 26 ? view.getFloat32(offset + 1) : view.getFloat64(offset + 1)
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : textOf(value)
}

/** IEEE 754 half precision, RFC 8949 appendix D. */
function half(bits: number): number {
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const size =
    exponent === 0
      ? fraction * 2 ** -24
      : exponent === 31
        ? fraction === 0
          ? Number.POSITIVE_INFINITY
          : Number.NaN
        : (fraction + 1024) * 2 ** (exponent - 25)
  return bits & 0x8000 ? -size : size
}
