import type { RuleId } from '../generated/ids.ts'
import type { Args } from '../model/index.ts'

/** What one diagnosis made of a member's value: a mistake, and the bytes when they can still be told. */
export interface Reading {
  kind: RuleId
  args: Args
  /** UTF-16 units of the value. */
  span?: { start: number; length: number }
  bytes?: Uint8Array
}

/** A reading without empty bytes: no member may be empty. */
export function reading(
  kind: RuleId,
  args: Args,
  bytes?: Uint8Array,
  span?: { start: number; length: number },
): Reading {
  const result: Reading = { kind, args }
  if (bytes !== undefined && bytes.length > 0) result.bytes = bytes
  if (span !== undefined) result.span = span
  return result
}
