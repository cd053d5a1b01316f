import { carriesCredential } from '../../../classify/credential/recognise.ts'
import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject, member, memberAt } from '../../../json/values.ts'
import type { JsonObject } from '../../../model/index.ts'
import { facts } from '../facts.ts'

/** The page context of Universal Login says `phone`. */
const ATTRIBUTES = ['email', 'phone_number', 'phone', 'username']
/** Nested in the Management API, flat in the page context. */
const SETTINGS = ['identifier', 'signup', 'identifier_active', 'signup_status']

/** A database connection of Auth0's Management API, or its `options`. */
export const recogniseAuth0Connection: Recogniser = (object, candidate) => {
  const attributes = memberAt(object, 'options', 'attributes') ?? undefined
  if (hasIdentifiers(attributes)) return { kind: 'auth0-connection', evidence: 'options.attributes', inside: 'none' }
  if (hasIdentifiers(object.attributes)) return { kind: 'auth0-connection', evidence: 'attributes', inside: 'none' }
  const options = object.options
  // Libraries of other frameworks call their own ways to sign in strategies, too.
  if (typeof object.strategy === 'string' && isObject(options) && !carriesCredential(object, candidate))
    return { kind: 'auth0-connection', evidence: 'strategy and options', inside: 'none' }
  return undefined
}

const hasIdentifiers = (attributes: unknown): boolean =>
  isObject(attributes) &&
  ATTRIBUTES.some((name) => SETTINGS.some((setting) => member(attributes[name], setting) !== undefined))

/** A user profile of Auth0's Management API. */
export const recogniseAuth0User: Recogniser = (object) => {
  if (typeof object.user_id === 'string' && ('identities' in object || PROFILE.some((name) => name in object)))
    return { kind: 'auth0-user', evidence: 'user_id', inside: 'none' }
  return isIdentities(object) ? { kind: 'auth0-user', evidence: 'identities', inside: 'none' } : undefined
}

const PROFILE = ['email', 'username', 'phone_number', 'nickname', 'last_login', 'logins_count', 'passkeys']

const isIdentities = (object: JsonObject): boolean =>
  Array.isArray(object.identities) &&
  object.identities.some((identity) => typeof member(identity, 'provider') === 'string')

const { grant_type: GRANT } = facts.endpoints['auth0/oauth-token'].body

/** The body of POST /oauth/token with a passkey: the grant, or the session beside the answer of the authenticator. */
export const recogniseAuth0TokenRequest: Recogniser = (object) => {
  if (object.grant_type !== GRANT) return undefined
  return { kind: 'auth0-token-request', evidence: 'grant_type', inside: [facts.holder] }
}

/** The body of POST /passkey/register: who is to be signed up, and for which application or connection. */
export const recogniseAuth0Register: Recogniser = (object) => {
  const [name] = ['client_id', 'realm', 'organization'].filter((one) => typeof object[one] === 'string')
  if (name === undefined || !isObject(object.user_profile)) return undefined
  return { kind: 'auth0-register-request', evidence: `user_profile beside ${name}`, inside: 'none' }
}

/** Members that both the Management and the My Account API give of a passkey, and nothing else has together. */
const METHOD = ['credential_device_type', 'credential_backed_up', 'key_id', 'user_handle']

/** A passkey in the list of a user's authentication methods. */
export const recogniseAuth0Method: Recogniser = (object) => {
  const [name] = METHOD.filter((member) => Object.hasOwn(object, member))
  if (name === undefined || object.type !== 'passkey') return undefined
  return { kind: 'auth0-authentication-method', evidence: name, inside: 'none' }
}
