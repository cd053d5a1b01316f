import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject, memberAt } from '../../../json/values.ts'
import type { JsonObject } from '../../../model/index.ts'
import { fold, hasFolded } from './names.ts'

const SID = /^VA[0-9a-fA-F]{32}$/
/** Members of a Service's answer. */
const ANSWERED = ['default_template_sid', 'code_length', 'lookup_enabled', 'psd2_enabled', 'totp', 'push', 'whatsapp']
const SETTINGS = ['relyingparty', 'authenticatorattachment', 'discoverablecredentials', 'userverification']

/** A Verify Service: the API's answer, or what creates or updates one (a form with dotted names). */
export const recogniseTwilioService: Recogniser = (object, candidate) => {
  if (candidate.hints.endpoint === 'twilio/CreateFactor') return undefined
  const evidence = serviceEvidence(object)
  return evidence ? { kind: 'twilio-service', evidence, inside: 'none' } : undefined
}

function serviceEvidence(object: JsonObject): string | undefined {
  const { sid, passkeys } = object
  if (typeof sid === 'string' && sid.trim().startsWith('VA') && !Object.hasOwn(object, 'to'))
    return SID.test(sid) ? 'a service sid' : 'sid begins with VA'
  if (isObject(passkeys) && hasFolded(passkeys, ...SETTINGS)) return 'passkeys settings'
  if (Object.hasOwn(object, 'passkeys') && ANSWERED.some((name) => Object.hasOwn(object, name))) return 'passkeys'
  // A factor request with the names of this form is somebody's mistake about the factor.
  if (hasFolded(object, 'identity', 'config') || memberAt(object, 'friendly_name') !== undefined) return undefined
  return Object.keys(object).find((name) => /^passkeys\./.test(fold(name)))
}
