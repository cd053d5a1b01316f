import type { Fault, LayerName, Place } from '../model/index.ts'
import type { Faults } from './faults.ts'

/** A fault at `place`; `kind` is the id of the rule that words it. */
export function fault<K extends keyof Faults>(kind: K, place: Place, args: Faults[K]): Fault {
  return { kind, place, args }
}

/** A place in a decoded member: `at` is left out for the whole layer, `offset` counts from the member's first byte. */
export function bytePlace(pointer: string, layer: LayerName, at: string, offset: number, length: number): Place {
  const bytes = { offset, length }
  return at === '' ? { pointer, layer, bytes } : { pointer, layer, at, bytes }
}
