import type { Json } from '../model/index.ts'

/** `secret`: never shown. `personal`: shortened unless the user asked for values. */
export type Sensitivity = 'secret' | 'personal' | 'open'

/** Compared without case, `_` and `-`: forms, headers and SDKs each spell a name their own way. */
const fold = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '')

/** Whoever holds one of these can act as the user or the customer; so can whoever holds anything below it. */
const SECRET = new Set([
  'authpayload', // a one-time code or a push signature
  'authsession', // a login while it is being made
  'codeverifier', // PKCE, RFC 7636
  'clientassertion', // RFC 7523
  'otp',
  'oobcode',
  'bindingcode',
  'recoverycode',
  'passcode',
  'cookies',
  'credblob', // CTAP 2.1 §12.2
  'getcredblob',
])
/** `Binding.Secret` (the TOTP seed), `client_secret`, `access_token`, `NotificationToken`, `SERVICE_AUTH_TOKEN`, `Set-Cookie`, `Proxy-Authorization`, … */
const SECRET_ENDING = ['secret', 'token', 'tokens', 'cookie', 'authorization', 'apikey', 'privatekey'] as const
/** Only the value itself: in the settings of a connection `authentication_methods.password` is a plain setting. */
const SECRET_LEAF_ENDING = 'password'
/** A secret only below a certain member: PRF and large blob are WebAuthn Level 3 §10.1.4 and §10.1.5. */
const SECRET_BELOW = [
  ['binding', 'uri'],
  ['prf', 'results'],
  ['largeblob', 'blob'],
  ['largeblob', 'write'],
] as const
/** RFC 7518 §6.2.2, §6.3.2 and §6.4.1. */
const JWK_PRIVATE = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])

const PERSONAL = new Set([
  'identity',
  'email',
  'emails',
  'emailaddress',
  'phone',
  'phonenumber',
  'username',
  'userid',
  'sub',
  'friendlyname',
  'factorfriendlyname',
  'displayname',
  'nickname',
  'givenname',
  'familyname',
  'firstname',
  'lastname',
  'middlename',
  'picture',
  'userhandle',
  'signature',
  'ip',
  'ipaddress',
  'clientip',
  'xforwardedfor',
])
/** Everything below is free text about a person. */
const PERSONAL_TREE = new Set(['metadata', 'usermetadata', 'appmetadata', 'hiddendetails', 'profiledata'])
const PERSONAL_BELOW = [
  ['user', 'id'],
  ['user', 'name'],
  ['details', 'fields'],
  ['details', 'message'],
] as const

const isIndex = (name: string): boolean => !/\D/.test(name)

/** Form bodies write `Binding.Secret` and `user[name]`. No name here holds what a pointer spells `~0` or `~1`. */
const segments = (pointerOrName: string): string[] => pointerOrName.split(/[/.[\]]/).filter((part) => part !== '')

const below = (path: string[], pairs: readonly (readonly [string, string])[]): boolean =>
  pairs.some(([parent, child]) => path.some((name, at) => name === parent && path[at + 1] === child))

const isSecretName = (name: string): boolean =>
  SECRET.has(name) || name.startsWith('hmac') || SECRET_ENDING.some((ending) => name.endsWith(ending))

/** An archived request (HAR) lists headers as name and value; the pointer does not say which header it is. */
const isHeaderValue = (path: string[]): boolean =>
  path.some((name, at) => name === 'headers' && isIndex(path[at + 1] ?? '') && path[at + 2] === 'value')

function isPrivateKeyPart(name: string, holder: Json | undefined): boolean {
  if (!JWK_PRIVATE.has(name)) return false
  if (holder === null || typeof holder !== 'object' || Array.isArray(holder)) return true
  return Object.hasOwn(holder, 'kty')
}

/**
 * What a member's name says about its value. Takes an RFC 6901 pointer, a dotted path or a bare name. `holder` is the
 * object that has the member, if at hand: without it a one-letter JWK name counts as a private key.
 */
export function sensitivityOf(pointerOrName: string, holder?: Json): Sensitivity {
  const raw = segments(pointerOrName)
  const path = raw.map(fold)
  const names = path.filter((name) => !isIndex(name))
  const last = names.at(-1) ?? ''
  if (path.some(isSecretName) || last.endsWith(SECRET_LEAF_ENDING)) return 'secret'
  if (below(path, SECRET_BELOW) || isHeaderValue(path)) return 'secret'
  if (isPrivateKeyPart(raw.at(-1) ?? '', holder)) return 'secret'
  if (PERSONAL.has(last) || path.some((name) => PERSONAL_TREE.has(name)) || below(path, PERSONAL_BELOW)) {
    return 'personal'
  }
  // A `name` of which nothing more is known may be a person's, as in the profile of a user; `rp.name` is not.
  return last === 'name' && names.length === 1 ? 'personal' : 'open'
}
