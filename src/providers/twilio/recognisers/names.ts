import type { JsonObject } from '../../../model/index.ts'

/** What the names of a capture are folded to: a recorded session has a hundred names, each some ten thousand times. */
const FOLDED = new Map<string, string>()
const MOST_NAMES = 2_000

/** `FactorType`, `factorType` and `factor_type` are one name; `Binding[PublicKey]` is `Binding.PublicKey`. */
export function fold(name: string): string {
  const known = FOLDED.get(name)
  if (known !== undefined) return known
  const folded = name.toLowerCase().replaceAll(/[_-]/g, '').replaceAll('[', '.').replaceAll(']', '')
  if (FOLDED.size < MOST_NAMES && name.length < 100) FOLDED.set(name, folded)
  return folded
}

export const hasFolded = (object: JsonObject, ...names: string[]): boolean =>
  Object.keys(object).some((name) => names.includes(fold(name)))
