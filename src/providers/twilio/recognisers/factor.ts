import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject } from '../../../json/values.ts'
import type { Candidate, JsonObject } from '../../../model/index.ts'
import { fold } from './names.ts'
import { ownMember, spellingsOf } from './spelling.ts'

const SID = /^YF[0-9a-fA-F]{32}$/
/** Members that only an answer has. */
const ANSWERED = ['status', 'entity_sid', 'account_sid', 'date_created']

/** Members that only a challenge has. */
const CHALLENGE = ['factor_sid', 'expiration_date', 'responded_reason', 'hidden_details']

/** A Verify factor as the API returns it, or a server library's object of it: its sid, or what only a factor has. */
export const recogniseTwilioFactor: Recogniser = (object) => {
  const evidence = factorEvidence(object)
  return evidence ? { kind: 'twilio-factor', evidence, inside: spellingsOf('options') } : undefined
}

function factorEvidence(object: JsonObject): string | undefined {
  const { value: sid, name } = ownMember(object, 'sid')
  if (typeof sid === 'string' && sid.trim().startsWith('YF'))
    return SID.test(sid) ? 'a factor sid' : `${name} begins with YF`
  // A challenge has a factor_type as well, and the sid of its factor beside its own.
  if (CHALLENGE.some((one) => spelled(object, one))) return undefined
  const type = spelled(object, 'factor_type')
  const answered = ANSWERED.map((one) => spelled(object, one)).find((one) => one !== undefined)
  return type && answered ? `${type} and ${answered}` : undefined
}

const spelled = (object: JsonObject, snake: string): string | undefined =>
  spellingsOf(snake).find((name) => has(object, name))

const has = (object: JsonObject, name: string): boolean => Object.hasOwn(object, name)

const CRITERIA = ['authenticatorattachment', 'discoverablecredentials', 'userverification', 'relyingparty']
/** Members that no request has: answers, users of other systems, and the body that creates a challenge. */
const FOREIGN = ['sid', 'status', 'user_id', 'factor_sid', 'factorSid', 'strategy']
const BODY = new Set(['friendlyname', 'identity', 'config'])

/** The body of POST …/Passkeys/Factors: an identity and a name for it, or a passkeys configuration. */
export const recogniseTwilioFactorRequest: Recogniser = (object, candidate) => {
  if (FOREIGN.some((name) => has(object, name))) return undefined
  return isRequest(object, candidate)
    ? { kind: 'twilio-factor-request', evidence: 'identity, friendly_name or a passkeys config', inside: 'none' }
    : undefined
}

/** POST …/Factors of the preview API: `{to: {user_identifier}, content: {relying_party, user, authenticator_criteria}}`. */
export function isPreviewFactorRequest({ to, content }: JsonObject): boolean {
  if (!isObject(content)) return false
  const criteria = has(content, 'authenticator_criteria') || has(content, 'relying_party')
  return criteria && (has(content, 'user') || (isObject(to) && has(to, 'user_identifier')))
}

function isRequest(object: JsonObject, candidate: Candidate): boolean {
  if (isPreviewFactorRequest(object)) return true
  if (candidate.hints.endpoint === 'twilio/CreateFactor' && candidate.expected) return true
  const names = Object.keys(object)
  const folded = new Set(names.map(fold))
  const named = folded.has('friendlyname')
  const identified = folded.has('identity')
  if (named && (identified || isObject(object.config))) return true
  const config = isObject(object.config) ? Object.keys(object.config) : []
  const configured = config.some((name) => CRITERIA.includes(fold(name)))
  const flat = names.some((name) => /^(?:config|passkeys)[.[]/i.test(name))
  if ((configured || flat) && (identified || named)) return true
  // Alone it is a request only where a person would call it the payload.
  return candidate.expected && (configured || ((named || identified) && names.every((name) => BODY.has(fold(name)))))
}
