import { momentIn } from '../json/moment.ts'
import { isObject, member } from '../json/values.ts'
import type { Hints, Json, JsonObject } from '../model/index.ts'
import { fold } from './fold.ts'
import { headerOf } from './headers.ts'

/**
 * Under which names recorders, logs and events keep the time of what stands beside it: HAR 1.2 (§entries) says the first, CloudEvents (§time) the
 * fourth, OpenTelemetry (logs data model) the last but one.
 */
const TIMES = [
  'starteddatetime',
  'timestamp',
  'ts',
  'time',
  't',
  'datetime',
  'capturedat',
  'recordedat',
  'receivedat',
  'eventtime',
  'eventtimestamp',
  'publishtime',
  'requesttime',
  'requesttimeepoch',
  'timeepoch',
  'senttimestamp',
  'approximatearrivaltimestamp',
  'sourcerealtimetimestamp',
  'realtimetimestamp',
  'loggeddate',
  'utcnow',
  'starttime',
  'starttimeunixnano',
  'timeunixnano',
  'date',
]
const RANKS = new Map(TIMES.map((name, rank) => [name, rank]))
/** Where it stands in an object of its own, beside what it is about: API Gateway, SQS. */
const HOLDERS = ['requestContext', 'attributes']
/** A payload has times of its own; a record has something that it is about. */
const ABOUT = new Set([
  'request',
  'response',
  'body',
  'payload',
  'data',
  'message',
  'msg',
  'factor',
  'challenge',
  'error',
])
/** UTF-16 units of a text that is more than a word of the record. */
const LONG = 200

/** What is known below an object that says when it was recorded. */
export function datedHints(object: JsonObject, known: Hints): Hints {
  const capturedAt = recordedAt(object) ?? ofHeaders(object)
  return capturedAt === undefined ? known : { ...known, capturedAt }
}

/** When a record was made that is about something. */
export function recordedAt(object: JsonObject): number | undefined {
  if (!Object.keys(object).some((name) => isAbout(name, object[name]))) return undefined
  for (const one of [object, ...HOLDERS.map((name) => member(object, name))]) {
    const moment = isObject(one) ? momentAmong(one) : undefined
    if (moment !== undefined) return moment
  }
  return undefined
}

const isAbout = (name: string, value: Json | undefined): boolean =>
  ABOUT.has(name) || (typeof value === 'object' && value !== null) || (typeof value === 'string' && value.length > LONG)

/** Of several, the one whose name says most. */
function momentAmong(object: JsonObject): number | undefined {
  let best: { rank: number; moment: number } | undefined
  for (const name of Object.keys(object)) {
    const rank = RANKS.get(fold(name))
    if (rank === undefined || (best && best.rank <= rank)) continue
    const found = momentIn(object[name])
    // A time without a zone is no time of the evidence; what the services of AWS and Elastic call so is always UTC.
    if (found && (!found.withoutZone || name === '@timestamp')) best = { rank, moment: found.milliseconds }
  }
  return best?.moment
}

/** The Date header of an answer (RFC 9110 §6.6.1). */
const ofHeaders = (object: JsonObject): number | undefined => momentIn(headerOf(object, 'date'))?.milliseconds
