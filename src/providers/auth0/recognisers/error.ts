import type { Recogniser } from '../../../classify/recogniser.ts'
import { asString } from '../../../json/values.ts'
import type { JsonObject } from '../../../model/index.ts'

/** Of RFC 6749 §5.2 and Auth0's own: what /oauth/token, /passkey/register and /passkey/challenge answer. */
const OAUTH = new Set([
  'access_denied',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'mfa_required',
  'unmet_authentication_requirements',
  'verification_required',
])
/** `errorCode` of the Management API, and what the catalogue calls it. */
const MANAGEMENT = new Map([
  ['invalid_body', 'invalid_body'],
  ['auth0_users_validation', 'auth0-users-validation'],
])

export interface AnsweredError {
  /** The slug in the catalogue. */
  slug: string
  /** Which member names it. */
  member: string
}

/** What an answer of one of Auth0's APIs names; undefined for what is none, or none that the catalogue has. */
export function readAuth0Error(object: JsonObject): AnsweredError | undefined {
  const error = asString(object.error)
  if (error !== undefined && OAUTH.has(error) && typeof object.error_description === 'string')
    return { slug: error, member: 'error' }
  const slug = MANAGEMENT.get(asString(object.errorCode) ?? '')
  if (slug !== undefined && typeof object.statusCode === 'number') return { slug, member: 'errorCode' }
  const isProblem = Array.isArray(object.validation_errors) && typeof object.title === 'string'
  return isProblem && typeof object.status === 'number' ? { slug: 'validation_error', member: 'type' } : undefined
}

/** An error as one of Auth0's APIs answers it: OAuth's, the Management API's, or the My Account API's problem. */
export const recogniseAuth0Error: Recogniser = (object) => {
  const found = readAuth0Error(object)
  return (
    found && {
      kind: 'auth0-error',
      evidence: `${found.member} of an answer`,
      inside: ['request', 'response', 'data', 'body'],
    }
  )
}

const ABOUT = ['client_id', 'client_name', 'ip', 'user_agent', 'connection', 'strategy', 'tenant_name', 'description']

/** An entry of the tenant's log: what failed in the browser stands in its details. */
export const recogniseAuth0Log: Recogniser = (object) => {
  const logged = typeof object.log_id === 'string' || (typeof object._id === 'string' && 'date' in object)
  const about = ABOUT.filter((name) => Object.hasOwn(object, name)).length
  return logged && typeof object.type === 'string' && about > 1
    ? { kind: 'auth0-log', evidence: 'log_id and type', inside: ['details', 'description'] }
    : undefined
}
