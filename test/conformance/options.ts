import type { Json, JsonObject } from '../../src/model/index.ts'
import { stable } from '../authenticator/bytes.ts'
import { authenticate, base64url, creationOptions, register, requestOptions } from '../authenticator/index.ts'
import type { Row } from './row.ts'

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const registration = register()
const authentication = authenticate({ credential: registration.credential })
const CREATE = creationOptions(registration)
const GET = requestOptions(registration, authentication)

/** A member at a dotted path with another value; undefined leaves it out. */
function changed(options: object, path: string, value: Json | undefined): Json {
  const copy = json(options) as JsonObject
  const names = path.split('.')
  const last = names.pop() ?? ''
  let holder = copy
  for (const name of names) holder = holder[name] as JsonObject
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

const accepted = (name: string, what: string, value: () => unknown): Row => ({
  case: name,
  what,
  payload: () => json(value()),
})

type Broken = readonly [what: string, path: string, value: Json | undefined, rule: string]

/** The list has only P-n: what options of a server must have. Each F-n here lacks one of those. */
const refused = (options: object, first: number, rows: readonly Broken[]): Row[] =>
  rows.map(([what, path, value, rule], at) => ({
    case: `F-${first + at}`,
    what,
    payload: () => changed(options, path, value),
    rule,
  }))

const absent = 'options-member-absent'
const coded = 'options-bytes-not-base64url'
const EXTENSIONS = { 'example.extension': true }
const SHORT = base64url(stable('short', 15))

/** PublicKeyCredentialCreationOptionsJSON, WebAuthn Level 3 §5.1.8. */
export const CREATION_REQ_1: Row[] = [
  accepted('P-1', 'every required member', () => CREATE),
  accepted('P-2', 'attestation and extensions as they were asked for', () => ({
    ...CREATE,
    attestation: 'none',
    extensions: EXTENSIONS,
  })),
  accepted('P-3', 'two of one user, with two challenges', () => [
    CREATE,
    { ...CREATE, challenge: base64url(stable('another challenge', 32)) },
  ]),
  ...refused(CREATE, 1, [
    ['no user', 'user', undefined, absent],
    ['no user.name', 'user.name', undefined, 'options-user-name-absent'],
    ['no user.displayName', 'user.displayName', undefined, 'options-display-name-absent'],
    ['no user.id', 'user.id', undefined, absent],
    ['user.id is no base64url', 'user.id', 'a+b/', coded],
    ['user.id has 65 bytes', 'user.id', base64url(stable('long', 65)), 'options-user-id-too-long'],
    ['no rp', 'rp', undefined, absent],
    ['no rp.name', 'rp.name', undefined, absent],
    ['rp.id is an origin', 'rp.id', 'https://example.org', 'options-rp-id-invalid'],
    ['no challenge', 'challenge', undefined, absent],
    ['challenge is no base64url', 'challenge', `${CREATE.challenge.slice(0, -2)}+/`, coded],
    ['challenge has 15 bytes', 'challenge', SHORT, 'options-challenge-short'],
    ['no pubKeyCredParams', 'pubKeyCredParams', undefined, absent],
    ['a parameter has no type', 'pubKeyCredParams.0.type', undefined, absent],
    ['a parameter has another type', 'pubKeyCredParams.0.type', 'private-key', 'options-type-not-public-key'],
    ['a parameter has no alg', 'pubKeyCredParams.0.alg', undefined, absent],
    ['alg is a text', 'pubKeyCredParams.0.alg', '-7', 'options-alg-not-a-number'],
    ['timeout is 0', 'timeout', 0, 'options-timeout-in-seconds'],
    ['timeout is negative', 'timeout', -1, 'options-timeout-negative'],
    ['timeout is a text', 'timeout', '60000', 'options-member-invalid'],
    ['extensions is a list', 'extensions', [], 'options-member-invalid'],
    ['another attestation', 'attestation', 'some', 'options-value-unknown'],
  ]),
  {
    case: 'F-23',
    what: 'two ceremonies with one challenge',
    payload: () => json([registration.json, register({ credentialIdLength: 48 }).json]),
    rule: 'same-challenge-twice',
  },
]

/** PublicKeyCredentialRequestOptionsJSON, WebAuthn Level 3 §5.1.9. */
export const REQUEST_REQ_1: Row[] = [
  accepted('P-1', 'the challenge, the RP ID, and the credentials of the user', () => GET),
  accepted('P-2', 'userVerification and extensions as they were asked for', () => ({
    ...GET,
    userVerification: 'required',
    extensions: EXTENSIONS,
  })),
  ...refused(GET, 1, [
    ['no challenge', 'challenge', undefined, absent],
    ['challenge is no base64url', 'challenge', `${GET.challenge.slice(0, -2)}+/`, coded],
    ['challenge has 15 bytes', 'challenge', SHORT, 'options-challenge-short'],
    ['rpId is an origin', 'rpId', 'https://example.org', 'options-rp-id-invalid'],
    ['a credential has no id', 'allowCredentials.0.id', undefined, absent],
    ['the id of a credential is no base64url', 'allowCredentials.0.id', 'ab+/', coded],
    ['extensions is a text', 'extensions', 'example.extension', 'options-member-invalid'],
    ['another userVerification', 'userVerification', 'always', 'options-value-unknown'],
  ]),
]
