import { carriesCredential } from '../../../classify/credential/recognise.ts'
import type { Recogniser } from '../../../classify/recogniser.ts'
import { textOf } from '../../../convert.ts'
import { tryFlatJson } from '../../../json/parse.ts'
import { asString, isObject, memberAt } from '../../../json/values.ts'
import type { Candidate, Json, JsonObject } from '../../../model/index.ts'

const FORMS: Record<ErrorForm, string> = {
  rest: 'the body of a Twilio error',
  problem: 'a Twilio error as problem details',
  debugger: 'a Debugger event',
  record: 'error_code beside what it is about',
  event: 'an event of com.twilio.error-logs',
  alert: 'a Monitor alert',
}

/** Where the forms keep the request and the answer that they are about. */
const INSIDE = ['Payload', 'webhook', 'request', 'response', 'request_variables', 'response_body', 'data', 'body']

/** An error as Twilio tells it: an answer, an exception, a Debugger event, an Event Streams record, a Monitor alert. */
export const recogniseTwilioError: Recogniser = (object, candidate) => {
  const found = viewTwilioError(object)
  if (!found || (found.form === 'debugger' && isEnvelope(found.code, candidate))) return undefined
  const inside = found.form === 'event' ? [] : INSIDE
  return { kind: 'twilio-error', evidence: FORMS[found.form], inside }
}

/**
 * `rest`: the body of an answer, or an exception of a server library. `problem`: RFC 9457. `debugger`: the webhook's
 * event around its Payload. `record`: that Payload, or the data of an event. `event`: an Event Streams record.
 * `alert`: of the Monitor API.
 */
export type ErrorForm = 'rest' | 'problem' | 'debugger' | 'record' | 'event' | 'alert'

export interface ErrorView {
  form: ErrorForm
  /** Where the code stands, or would. */
  parent: string
  member: string
  code: Json | undefined
  /** Its digits, where it is a number in whatever spelling. */
  number?: string
  status?: number
  message?: string
}

const LINK = ['more_info', 'moreInfo', 'MoreInfo', 'infoUrl']
const NUMBER = /^\s*(\d{5})\s*$/
/** Codes of the platform and of Verify: what tells a bare {code, message} from somebody else's. */
const TWILIO = /^(?:2[01]\d{3}|60\d{3}|6800[1-7])$/

/** Reads an object as one of the forms in which Twilio tells of an error; undefined when it is none. */
export function viewTwilioError(object: JsonObject): ErrorView | undefined {
  if (asString(object.type)?.startsWith('com.twilio.error-logs')) return view(object, 'event', '/data', 'error_code')
  if (isDebugger(object)) return view(object, 'debugger', '', 'Payload')
  if (Object.hasOwn(object, 'error_code') && has(object, 'alert_text', 'request_url', 'response_body', 'log_level'))
    return view(object, 'alert', '', 'error_code')
  if (
    Object.hasOwn(object, 'error_code') &&
    has(object, 'more_info', 'webhook', 'resource_sid', 'product_name', 'correlation_sid', 'request_sid')
  )
    return view(object, 'record', '', 'error_code')
  return restForm(object)
}

function restForm(object: JsonObject): ErrorView | undefined {
  const found = view(object, Object.hasOwn(object, 'title') ? 'problem' : 'rest', '', 'code')
  const linked = LINK.some((name) => /^https?:\/\/(?:www\.)?twilio\.com\/docs\//.test(asString(object[name]) ?? ''))
  if (linked && (found.number !== undefined || found.message !== undefined || found.status !== undefined)) return found
  const isTwilio = found.number !== undefined && TWILIO.test(found.number)
  return isTwilio && (found.message !== undefined || found.status !== undefined) ? found : undefined
}

/** Its members begin with capitals: https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks */
const isDebugger = (object: JsonObject): boolean =>
  Object.hasOwn(object, 'Payload') && has(object, 'Level', 'PayloadType') && has(object, 'AccountSid', 'Sid')

/** A queue, or somebody's own server, has a `Payload`, too: with a credential in it and nothing of Twilio's it is none of an error. */
function isEnvelope(payload: Json | undefined, candidate: Candidate): boolean {
  const value = typeof payload === 'string' ? tryFlatJson(payload) : payload
  return isObject(value) && !has(value, 'error_code', 'more_info', 'webhook') && carriesCredential(value, candidate)
}

const has = (object: JsonObject, ...names: string[]): boolean => names.some((name) => Object.hasOwn(object, name))

function view(object: JsonObject, form: ErrorForm, parent: string, member: string): ErrorView {
  const holder = parent === '' ? object : memberAt(object, 'data')
  const code = isObject(holder) && Object.hasOwn(holder, member) ? holder[member] : undefined
  const number = form === 'debugger' ? undefined : codeNumberOf(code)
  const message = asString(object.message) ?? asString(object.title) ?? asString(object.alert_text)
  return {
    form,
    parent: isObject(holder) ? parent : '',
    member,
    code,
    ...(number === undefined ? {} : { number }),
    ...(typeof object.status === 'number' ? { status: object.status } : {}),
    ...(message === undefined ? {} : { message }),
  }
}

const codeNumberOf = (code: Json | undefined): string | undefined =>
  typeof code === 'number' || typeof code === 'string' ? NUMBER.exec(textOf(code))?.[1] : undefined
