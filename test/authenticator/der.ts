import { concat, uint, utf8 } from './bytes.ts'

/** One element in DER (X.690 §8.1, §10.1); `first` holds class and constructed bit, `tag` may exceed 30. */
export function element(first: number, tag: number, content: Uint8Array): Uint8Array {
  return concat(identifier(first, tag), lengthOf(content.length), content)
}

function identifier(first: number, tag: number): Uint8Array {
  if (tag < 31) return Uint8Array.of(first | tag)
  const septets: number[] = []
  for (let rest = tag; rest > 0; rest = Math.floor(rest / 128)) septets.unshift(rest % 128)
  return Uint8Array.from([
    first | 31,
    ...septets.map((septet, at) => (at < septets.length - 1 ? septet | 0x80 : septet)),
  ])
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  const bytes = length < 2 ** 8 ? 1 : length < 2 ** 16 ? 2 : 3
  return concat(Uint8Array.of(0x80 | bytes), uint(length, bytes))
}

const CONSTRUCTED = 0x20
const CONTEXT = 0x80

export const sequence = (...parts: Uint8Array[]): Uint8Array => element(CONSTRUCTED, 16, concat(...parts))
export const octets = (bytes: Uint8Array): Uint8Array => element(0, 4, bytes)
export const bits = (bytes: Uint8Array, unused = 0): Uint8Array => element(0, 3, concat(Uint8Array.of(unused), bytes))
export const boolean = (value: boolean): Uint8Array => element(0, 1, Uint8Array.of(value ? 0xff : 0))
export const nothing = (): Uint8Array => element(0, 5, new Uint8Array())
export const utf8String = (text: string): Uint8Array => element(0, 12, utf8(text))
export const printable = (text: string): Uint8Array => element(0, 19, utf8(text))
export const enumerated = (value: number): Uint8Array => element(0, 10, Uint8Array.of(value))

/** A SET OF, sorted as DER demands (X.690 §11.6). */
export const set = (...parts: Uint8Array[]): Uint8Array =>
  element(CONSTRUCTED, 17, concat(...parts.sort((a, b) => Buffer.compare(a, b))))

/** `[tag] EXPLICIT`. */
export const explicit = (tag: number, content: Uint8Array): Uint8Array => element(CONTEXT | CONSTRUCTED, tag, content)
/** `[tag] IMPLICIT` of a primitive type. */
export const implicit = (tag: number, content: Uint8Array): Uint8Array => element(CONTEXT, tag, content)

/** A number of at most 32 bits without sign, or a magnitude: a zero goes before a set top bit (X.690 §8.3). */
export function integer(value: number | Uint8Array): Uint8Array {
  const bytes = typeof value === 'number' ? uint(value, 4) : value
  const start = bytes.findIndex((byte, index) => byte !== 0 || index === bytes.length - 1)
  const short = bytes.slice(Math.max(start, 0))
  return element(0, 2, (short[0] ?? 0) & 0x80 ? concat(Uint8Array.of(0), short) : short)
}

/** An OBJECT IDENTIFIER from its dotted form (X.690 §8.19). */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const numbers = [first * 40 + second, ...rest]
  const bytes = numbers.flatMap((number) => {
    const septets = [number % 128]
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
      septets.unshift((left % 128) | 0x80)
    return septets
  })
  return element(0, 6, Uint8Array.from(bytes))
}

/** A time of RFC 5280 §4.1.2.5 from an ISO date: UTCTime until 2049. */
export function time(iso: string): Uint8Array {
  const digits = iso.replace(/[-:T]/g, '').replace(/(?:\.\d+)?Z$/, '')
  return iso < '2050' ? element(0, 23, utf8(`${digits.slice(2)}Z`)) : element(0, 24, utf8(`${digits}Z`))
}
