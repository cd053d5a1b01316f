import { momentIn } from '../json/moment.ts'
import { isObject, member } from '../json/values.ts'
import type { Hints, Json, JsonObject } from '../model/index.ts'

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

/** The Date header of an answer (RFC 9110 §6.6.1): of HAR a list of {name, value}, elsewhere an object. */
function ofHeaders(object: JsonObject): number | undefined {
  const { headers } = object
  const date = Array.isArray(headers) ? headers.find(isDate) : undefined
  const text = date ? member(date, 'value') : isObject(headers) ? (headers.date ?? headers.Date) : undefined
  return typeof text === 'string' ? momentIn(text)?.milliseconds : undefined
}

function isDate(header: Json): boolean {
  const name = member(header, 'name')
  return typeof name === 'string' && name.toLowerCase() === 'date'
}
