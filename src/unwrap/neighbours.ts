import { asString } from '../json/values.ts'
import type { Expected, Hints, Json, JsonObject } from '../model/index.ts'
import { fold } from './fold.ts'

/** `expectedRPID`, `expected_rp_id`, `expected-rp-id`: the arguments of the libraries that verify. */
const NAMES = new Map<string, 'challenge' | 'origin' | 'rpId'>([
  ['expectedchallenge', 'challenge'],
  ['expectedorigin', 'origin'],
  ['expectedrpid', 'rpId'],
])

/** Where the library keeps the counter of the stored credential: beside the arguments, or in an object of its own. */
const COUNTERS = new Set(['credentialcurrentsigncount', 'storedsigncount', 'prevcounter', 'storedcounter'])
const STORED = new Set(['authenticator', 'credential', 'storedcredential'])
/** Of all these names: of the million members of a recorded session next to none is as long. */
const SHORTEST = 'credential'.length

/**
 * What stands beside a response in the arguments of a call that verifies it is evidence, as the flags are: the expected
 * challenge, origin and RP ID, the counter that was stored, and whether the user has to be verified. A list of several is no single expectation.
 */
export function expectedHints(object: JsonObject, known: Hints): Hints {
  const found: Expected = {}
  let isCall = false
  for (const name of Object.keys(object)) {
    if (name.length < SHORTEST) continue
    const value = object[name] as Json
    const folded = fold(name)
    const what = NAMES.get(folded)
    if (what !== undefined) {
      isCall = true
      const text = asString(Array.isArray(value) && value.length === 1 ? value[0] : value)
      if (text !== undefined && text !== '') found[what] = text
    }
    if (folded === 'requireuserverification' && value === true) found.userVerification = true
    const counter = counterIn(folded, value)
    if (counter !== undefined) found.counter = counter
  }
  return isCall ? { ...known, expect: found } : known
}

function counterIn(name: string, value: Json): number | undefined {
  const own = COUNTERS.has(name) ? value : undefined
  const inner = STORED.has(name) && typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  const counter = own ?? inner.counter ?? inner.signCount ?? inner.sign_count
  return typeof counter === 'number' && Number.isInteger(counter) && counter >= 0 ? counter : undefined
}
