import { isObject } from '../json/values.ts'
import type { Hints, JsonObject } from '../model/index.ts'

/** Beside publicKey in what create() and get() take (Credential Management Level 1 §2.3.2): how the user is involved. */
export const mediationHints = (object: JsonObject, hints: Hints): Hints => {
  const { mediation } = object
  return mediation !== undefined && isObject(object.publicKey) ? { ...hints, mediation } : hints
}
