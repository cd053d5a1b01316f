import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject } from '../../../json/values.ts'
import type { Candidate, JsonObject } from '../../../model/index.ts'
import { fold, hasFolded } from './names.ts'
import { ownMember, spellingsOf } from './spelling.ts'

const SID = /^YC[0-9a-fA-F]{32}$/
/** Members that only an answer has. */
const ANSWERED = ['status', 'date_created', 'expiration_date', 'account_sid']

/** A Verify challenge as the API returns it, or a server library's object of it. */
export const recogniseTwilioChallenge: Recogniser = (object) => {
  const evidence = challengeEvidence(object)
  return evidence ? { kind: 'twilio-challenge', evidence, inside: spellingsOf('options') } : undefined
}

function challengeEvidence(object: JsonObject): string | undefined {
  const { value: sid, name } = ownMember(object, 'sid')
  if (typeof sid === 'string' && sid.trim().startsWith('YC'))
    return SID.test(sid) ? 'a challenge sid' : `${name} begins with YC`
  if (ownMember(object, 'status').value === undefined && typeof sid !== 'string') return undefined
  const own = spelled(object, 'factor_sid') ?? spelled(object, 'responded_reason')
  const answered = ANSWERED.map((one) => spelled(object, one)).find((one) => one !== undefined)
  return answered && own ? `${own} and ${answered}` : undefined
}

const spelled = (object: JsonObject, snake: string): string | undefined =>
  spellingsOf(snake).find((one) => Object.hasOwn(object, one))

/** Members of the requests that create or answer a challenge, folded; dotted ones are those of the form. */
const OWN = ['factorsid', 'expirationdate', 'hiddendetails', 'details.message', 'details.fields', 'authpayload']
const FOREIGN = ['sid', 'status', 'user_id', 'strategy', 'error_code']

/** The body that creates a challenge (passkeys in JSON, push and TOTP as a form) or answers one of push or TOTP. */
export const recogniseTwilioChallengeRequest: Recogniser = (object, candidate) => {
  if (FOREIGN.some((name) => Object.hasOwn(object, name)) || hasFolded(object, 'friendlyname')) return undefined
  const own = Object.keys(object).find((name) => OWN.includes(fold(name)))
  const details = isObject(object.details) && candidate.expected && hasFolded(object.details, 'message', 'fields')
  const evidence = own ?? (details ? 'details' : isIdentityAlone(object, candidate) ? 'identity' : undefined)
  return evidence === undefined ? undefined : { kind: 'twilio-challenge-request', evidence, inside: 'none' }
}

/** An identity is enough for a challenge, and for a factor it is not: the address decides. */
function isIdentityAlone(object: JsonObject, { hints, expected }: Candidate): boolean {
  const [name, ...more] = Object.keys(object)
  return hints.elsewhere === true && expected && name !== undefined && more.length === 0 && fold(name) === 'identity'
}
