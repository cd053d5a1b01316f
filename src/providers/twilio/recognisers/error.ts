import type { Recogniser } from '../../../classify/recogniser.ts'
import { type ErrorForm, viewTwilioError } from './error-view.ts'

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
export const recogniseTwilioError: Recogniser = (object) => {
  const found = viewTwilioError(object)
  if (!found) return undefined
  const inside = found.form === 'event' ? [] : INSIDE
  return { kind: 'twilio-error', evidence: FORMS[found.form], inside }
}
