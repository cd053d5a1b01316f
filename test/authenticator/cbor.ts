import { concat, uint, utf8 } from './bytes.ts'

/** Bytes that stand in the output as they are: the way to write what the encoder would not. */
export class Raw {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

export type CborKey = number | string
export type Cbor = number | string | boolean | null | Uint8Array | Raw | readonly Cbor[] | CborMap
export type CborMap = ReadonlyMap<CborKey, Cbor>

export const map = (...entries: readonly (readonly [CborKey, Cbor])[]): Map<CborKey, Cbor> => new Map(entries)

/** One data item in the CTAP2 canonical encoding form (CTAP §8). Throws for numbers that are no safe integer. */
export function encode(value: Cbor): Uint8Array {
  if (value instanceof Raw) return value.bytes
  if (value instanceof Uint8Array) return concat(head(2, value.length), value)
  if (typeof value === 'number') return integer(value)
  if (typeof value === 'string') return concat(head(3, utf8(value).length), utf8(value))
  if (value === null) return Uint8Array.of(0xf6)
  if (typeof value === 'boolean') return Uint8Array.of(value ? 0xf5 : 0xf4)
  if (isList(value)) return concat(head(4, value.length), ...value.map(encode))
  return encodeEntries([...value].sort(([a], [b]) => canonical(encode(a), encode(b))))
}

/** A map whose keys stay in the order given, duplicates included. */
export function encodeEntries(entries: readonly (readonly [CborKey, Cbor])[]): Uint8Array {
  return concat(head(5, entries.length), ...entries.flatMap(([key, value]) => [encode(key), encode(value)]))
}

/** Initial byte and argument, in the shortest form (RFC 8949 §3). */
export function head(major: number, argument: number): Uint8Array {
  const type = major << 5
  if (argument < 24) return Uint8Array.of(type | argument)
  if (argument < 2 ** 8) return Uint8Array.of(type | 24, argument)
  if (argument < 2 ** 16) return concat(Uint8Array.of(type | 25), uint(argument, 2))
  if (argument < 2 ** 32) return concat(Uint8Array.of(type | 26), uint(argument, 4))
  return concat(Uint8Array.of(type | 27), uint(argument, 8))
}

const isList = (value: readonly Cbor[] | CborMap): value is readonly Cbor[] => Array.isArray(value)

function integer(value: number): Uint8Array {
  if (!Number.isSafeInteger(value)) throw new RangeError(`no safe integer: ${value}`)
  return value < 0 ? head(1, -1 - value) : head(0, value)
}

/** Major type, then length, then bytewise (CTAP §8). */
function canonical(a: Uint8Array, b: Uint8Array): number {
  const major = ((a[0] ?? 0) >> 5) - ((b[0] ?? 0) >> 5)
  return major || a.length - b.length || Buffer.compare(a, b)
}
