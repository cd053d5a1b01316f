import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject } from '../../../json/values.ts'
import { fold, hasFolded } from './names.ts'

/** Members that no request has. */
const FOREIGN = ['sid', 'status', 'user_id', 'factor_sid', 'error_code', 'links']

/** The body that creates a push or TOTP factor, POST …/Entities/{Identity}/Factors: its type, or a binding. */
export const recogniseTwilioEntityFactorRequest: Recogniser = (object) => {
  if (FOREIGN.some((name) => Object.hasOwn(object, name))) return undefined
  const type = Object.keys(object).find((name) => fold(name) === 'factortype')
  const binding =
    Object.keys(object).find((name) => /^binding\.(?:publickey|alg|secret)$/.test(fold(name))) ??
    (isObject(object.binding) && hasFolded(object.binding, 'publickey', 'secret') ? 'binding' : undefined)
  const configured = Object.keys(object).some((name) => /^config\./.test(fold(name)) || fold(name) === 'config')
  const named = hasFolded(object, 'friendlyname')
  if (type === undefined ? !(binding && named) : !(named || binding || configured)) return undefined
  return { kind: 'twilio-entity-factor-request', evidence: type ?? binding ?? '', inside: 'none' }
}
