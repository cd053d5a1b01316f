import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject } from '../../../json/values.ts'
import type { JsonObject } from '../../../model/index.ts'
import { fold, hasFolded } from './names.ts'

const SID = /^YC[0-9a-fA-F]{32}$/
const FACTOR = ['factor_sid', 'factorSid']
/** Members that only an answer has. */
const ANSWERED = [
  'status',
  'date_created',
  'dateCreated',
  'expiration_date',
  'expirationDate',
  'account_sid',
  'accountSid',
]
const REASON = ['responded_reason', 'respondedReason']

/** A Verify challenge as the API returns it, or a server library's object of it. */
export const recogniseTwilioChallenge: Recogniser = (object) => {
  const evidence = challengeEvidence(object)
  return evidence ? { kind: 'twilio-challenge', evidence, inside: ['options'] } : undefined
}

function challengeEvidence(object: JsonObject): string | undefined {
  const { sid } = object
  if (typeof sid === 'string' && sid.trim().startsWith('YC'))
    return SID.test(sid) ? 'a challenge sid' : 'sid begins with YC'
  if (typeof object.status !== 'string' && typeof sid !== 'string') return undefined
  const factor = FACTOR.find((name) => Object.hasOwn(object, name))
  const reason = REASON.find((name) => Object.hasOwn(object, name))
  const answered = ANSWERED.find((name) => Object.hasOwn(object, name))
  return answered && (factor ?? reason) ? `${factor ?? reason} and ${answered}` : undefined
}

/** Members of the requests that create or answer a challenge, folded; dotted ones are those of the form. */
const OWN = ['factorsid', 'expirationdate', 'hiddendetails', 'details.message', 'details.fields', 'authpayload']
const FOREIGN = ['sid', 'status', 'user_id', 'strategy', 'error_code']

/** The body that creates a challenge (passkeys in JSON, push and TOTP as a form) or answers one of push or TOTP. */
export const recogniseTwilioChallengeRequest: Recogniser = (object, candidate) => {
  if (FOREIGN.some((name) => Object.hasOwn(object, name)) || hasFolded(object, 'friendlyname')) return undefined
  const own = Object.keys(object).find((name) => OWN.includes(fold(name)))
  const details = isObject(object.details) && candidate.expected && hasFolded(object.details, 'message', 'fields')
  if (own === undefined && !details) return undefined
  return { kind: 'twilio-challenge-request', evidence: own ?? 'details', inside: 'none' }
}
