import { decodeCoseKey } from '../../src/decode/index.ts'
import { concat } from '../decode/helpers.ts'

/** A CBOR map of what is given: labels and numbers as they are, bytes as byte strings. */
export type Value = number | boolean | string | Uint8Array
function head(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument)
  if (argument < 256) return Uint8Array.of((major << 5) | 24, argument)
  return Uint8Array.of((major << 5) | 25, argument >> 8, argument & 255)
}
function item(value: Value): Uint8Array {
  if (typeof value === 'boolean') return Uint8Array.of(value ? 0xf5 : 0xf4)
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  return concat(head(typeof value === 'string' ? 3 : 2, bytes.length), bytes)
}
export type Entry = readonly [Value, Value]
export const encode = (entries: readonly Entry[]): Uint8Array =>
  concat(head(5, entries.length), ...entries.map(([label, value]) => concat(item(label), item(value))))

/** `kind label` of each fault of a key. */
export const told = (entries: readonly Entry[]): string[] =>
  decodeCoseKey({ pointer: '/x', offset: 0, bytes: encode(entries) }).faults.map(
    ({ kind, place }) => `${kind} ${place.at}`,
  )
