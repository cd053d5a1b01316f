import type { JsonObject } from '../../../model/index.ts'
import { remembering } from '../../../remembered.ts'

/** `FactorType`, `factorType`, `factor-type` and `factor_type` are one name; `Binding[PublicKey]` is `Binding.PublicKey`. */
export const fold = remembering((name) =>
  name.toLowerCase().replaceAll(/[_-]/g, '').replaceAll('[', '.').replaceAll(']', ''),
)

export const hasFolded = (object: JsonObject, ...names: string[]): boolean =>
  Object.keys(object).some((name) => names.includes(fold(name)))
