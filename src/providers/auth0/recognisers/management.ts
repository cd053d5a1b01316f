import type { Recogniser } from '../../../classify/recogniser.ts'
import { isObject, member, memberAt } from '../../../json/values.ts'
import type { JsonObject } from '../../../model/index.ts'

/** The page context of Universal Login says `phone`. */
const ATTRIBUTES = ['email', 'phone_number', 'phone', 'username']
/** Nested in the Management API, flat in the page context. */
const SETTINGS = ['identifier', 'signup', 'identifier_active', 'signup_status']

/** A database connection of Auth0's Management API, or its `options`. */
export const recogniseAuth0Connection: Recogniser = (object) => {
  const attributes = memberAt(object, 'options', 'attributes') ?? undefined
  if (hasIdentifiers(attributes)) return { kind: 'auth0-connection', evidence: 'options.attributes', inside: 'none' }
  if (hasIdentifiers(object.attributes)) return { kind: 'auth0-connection', evidence: 'attributes', inside: 'none' }
  const options = object.options
  if (typeof object.strategy === 'string' && isObject(options))
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
