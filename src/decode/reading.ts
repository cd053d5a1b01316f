import type { Base64Faults, BytesFaults, ClientDataFaults } from './faults.ts'

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
