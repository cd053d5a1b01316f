import { momentIn } from '../json/moment.ts'
import { asString, isObject } from '../json/values.ts'
import type { Candidate, Expected, Hints, Json, JsonObject } from '../model/index.ts'
import { BODIES, headerOf } from './exchange.ts'

/** `expectedRPID`, `expected_rp_id`, `expected-rp-id`: the arguments of the libraries that verify. */
const fold = (name: string): string => name.replace(/[_-]/g, '').toLowerCase()

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
  for (const [name, value] of Object.entries(object)) {
    if (name.length < SHORTEST) continue
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

/** The second argument of fetch() and its like, kept beside the URL: the body and its headers stand in it. */
const INITS = ['options', 'init', 'requestInit', 'config', 'request']

/** What is known in a member of a recorded request: whether it is the body, as it was sent. */
export function sentHints({ pointer, via }: Candidate, name: string, child: Json, hints: Hints): Hints {
  if (INITS.includes(name) && isObject(child)) {
    const own = contentTypeOf(child)
    return { ...hints, carries: true, ...(own === undefined ? {} : { contentType: own }) }
  }
  if (!BODIES.includes(name)) return hints
  const posted = name === 'postData' && isObject(child)
  const type = posted ? asString(child.mimeType) : undefined
  // A text is read once more before anything stands in it.
  const isText = posted || typeof child === 'string'
  const sent = isText ? { pointer: '', steps: via.length + 1 } : { pointer: `${pointer}/${name}`, steps: via.length }
  return { ...hints, sent, ...(hints.contentType === undefined && type !== undefined ? { contentType: type } : {}) }
}

/** The Content-Type of a recorded request. */
export const contentTypeOf = (object: JsonObject): string | undefined => headerOf(object, 'content-type')

/** Under which names recorders and logs keep the time of what stands beside it; HAR (§entries) says the first. */
const TIMES = ['startedDateTime', 'timestamp', '@timestamp', 'time', 'ts', 'datetime', 'capturedAt', 'captured_at']
/** A payload has times of its own; a record has something that it is about. */
const ABOUT = ['request', 'response', 'body', 'payload', 'data', 'message', 'msg', 'factor', 'challenge', 'error']

/** What is known below an object that says when it was recorded. */
export function datedHints(object: JsonObject, known: Hints): Hints {
  const capturedAt = recordedAt(object) ?? ofHeaders(object)
  return capturedAt === undefined ? known : { ...known, capturedAt }
}

function recordedAt(object: JsonObject): number | undefined {
  if (!ABOUT.some((name) => Object.hasOwn(object, name))) return undefined
  for (const name of TIMES) {
    const moment = Object.hasOwn(object, name) ? momentIn(object[name]) : undefined
    // A time without a zone is no time of the evidence.
    if (moment && !moment.withoutZone) return moment.milliseconds
  }
  return undefined
}

/** The Date header of an answer (RFC 9110 §6.6.1). */
const ofHeaders = (object: JsonObject): number | undefined => momentIn(headerOf(object, 'date'))?.milliseconds
