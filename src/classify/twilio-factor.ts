import type { Recogniser } from './recogniser.ts'

const SID = /^YF[0-9a-fA-F]{32}$/

/** A Verify factor as the API returns it: its sid, or what only a factor has. */
export const recogniseTwilioFactor: Recogniser = (object) => {
  const { sid, factor_type: type, status } = object
  const evidence =
    typeof sid === 'string' && /^YF/.test(sid)
      ? SID.test(sid)
        ? 'a factor sid'
        : 'sid begins with YF'
      : type !== undefined && status !== undefined
        ? 'factor_type and status'
        : undefined
  return evidence ? { kind: 'twilio-factor', evidence, inside: ['options'] } : undefined
}

const CRITERIA = ['authenticator_attachment', 'discoverable_credentials', 'user_verification', 'relying_party']

/** The body of POST …/Passkeys/Factors: an identity and a name for it, or a passkeys configuration. */
export const recogniseTwilioFactorRequest: Recogniser = (object, candidate) => {
  if ('sid' in object || 'status' in object || 'user_id' in object) return undefined
  const named = 'friendly_name' in object || 'friendlyName' in object
  const config = object.config
  const configured =
    typeof config === 'object' && config !== null && CRITERIA.some((name) => name in config || camel(name) in config)
  const byEndpoint = candidate.hints.endpoint === 'twilio/CreateFactor' && candidate.expected
  if (!(byEndpoint || (named && 'identity' in object) || (configured && ('identity' in object || named)) || (named && 'config' in object)))
    if (!(candidate.expected && 'identity' in object && Object.keys(object).length === 1)) return undefined
  return { kind: 'twilio-factor-request', evidence: 'identity, friendly_name or a passkeys config', inside: 'none' }
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
