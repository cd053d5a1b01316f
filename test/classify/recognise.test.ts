import { expect, test } from 'vitest'
import { recogniseCredential } from '../../src/classify/credential/recognise.ts'
import type { Candidate, JsonObject } from '../../src/model/index.ts'
import {
  recogniseAuth0Connection,
  recogniseAuth0Method,
  recogniseAuth0TokenRequest,
  recogniseAuth0User,
} from '../../src/providers/auth0/recognisers/objects.ts'
import { recogniseTwilioEntityFactorRequest } from '../../src/providers/twilio/recognisers/entity-factor.ts'
import { payload } from '../settle/judged.ts'

const candidate = (value: JsonObject): Candidate => ({ ...payload().candidate, value })
const base64url = (text: string): string => Buffer.from(text).toString('base64url')
const id = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' }

test.each<[JsonObject, string, string]>([
  [{ attestationObject: 'oA' }, 'registration', 'response.attestationObject'],
  [{ authenticatorData: 'AA', signature: 'AA' }, 'authentication', 'response.signature'],
  [{ publicKey: 'AA' }, 'registration', 'response.publicKey'],
  [{ publicKeyAlgorithm: -7 }, 'registration', 'response.publicKey'],
  [{ userHandle: 'AA' }, 'authentication', 'response.userHandle'],
  [{ authenticatorData: 'AA' }, 'authentication', 'response.authenticatorData'],
  [{ transports: [] }, 'registration', 'response.transports'],
  [{ clientDataJSON: base64url('{"type":"webauthn.create"}') }, 'registration', 'the client data type webauthn.create'],
  [{ clientDataJSON: base64url('{"type":"webauthn.get"}') }, 'authentication', 'the client data type webauthn.get'],
  [{ clientDataJSON: { type: 'webauthn.get' } }, 'authentication', 'the client data type webauthn.get'],
  [{ clientDataJSON: { type: 1 } }, 'credential', 'members that both ceremonies have'],
  [{}, 'credential', 'members that both ceremonies have'],
])('a credential whose response is %j is a %s by %s', (response, kind, evidence) => {
  const object = { ...id, response }
  expect(recogniseCredential(object, candidate(object))).toMatchObject({ kind, evidence })
})

test.each<JsonObject>([
  { method: 'POST' },
  { url: '/passkeys/verify' },
  { url: 'https://example.com/passkeys/verify' },
])('a request that was recorded is no credential, whatever its body is: %j', (request) => {
  const body = { id: 'AAAA', clientDataJSON: 'AA', attestationObject: 'oA' }
  const object = { id: 'AAAA', ...request, body }
  expect(recogniseCredential(object, candidate(object))).toBeUndefined()
  expect(recogniseCredential(body, candidate(body))?.kind).toBe('registration')
})

test('an extension that only a registration has tells it', () => {
  const object = { ...id, response: {}, clientExtensionResults: { credProps: { rk: true } } }
  const seen = recogniseCredential(object, candidate(object))
  expect(seen).toMatchObject({ kind: 'registration', evidence: 'clientExtensionResults.credProps' })
})

const FACTOR = { friendlyName: 'a', factorType: 'totp' }

test.each(['sid', 'status', 'user_id', 'factor_sid', 'error_code', 'links'])(
  'what has %s is an answer, not the request for a factor',
  (name) => {
    expect(recogniseTwilioEntityFactorRequest(FACTOR, candidate(FACTOR))?.kind).toBe('twilio-entity-factor-request')
    const answer = { ...FACTOR, [name]: 'x' }
    expect(recogniseTwilioEntityFactorRequest(answer, candidate(answer))).toBeUndefined()
  },
)

test.each(['credential_device_type', 'credential_backed_up', 'key_id', 'user_handle'])(
  'a passkey among authentication methods is known by %s alone',
  (name) => {
    const object = { type: 'passkey', [name]: 'x' }
    expect(recogniseAuth0Method(object, candidate(object))?.evidence).toBe(name)
    expect(recogniseAuth0Method({ ...object, type: 'otp' }, candidate(object))).toBeUndefined()
  },
)

test.each(['email', 'username', 'phone_number', 'nickname', 'last_login', 'logins_count', 'passkeys', 'identities'])(
  'a user of Auth0 is known by user_id and %s',
  (name) => {
    const object = { user_id: 'auth0|1', [name]: 'x' }
    expect(recogniseAuth0User(object, candidate(object))?.evidence).toBe('user_id')
    expect(recogniseAuth0User({ user_id: 'auth0|1' }, candidate(object))).toBeUndefined()
  },
)

test.each(['email', 'phone_number', 'phone', 'username'])('a connection is known by the attribute %s', (name) => {
  for (const setting of ['identifier', 'signup', 'identifier_active', 'signup_status']) {
    const attributes = { [name]: { [setting]: true } }
    for (const [object, evidence] of [
      [{ attributes }, 'attributes'],
      [{ options: { attributes } }, 'options.attributes'],
    ] as const)
      expect(recogniseAuth0Connection(object, candidate(object))?.evidence).toBe(evidence)
  }
})

test('a token request is known by its grant', () => {
  const object = { grant_type: 'urn:okta:params:oauth:grant-type:webauthn' }
  expect(recogniseAuth0TokenRequest(object, candidate(object))?.evidence).toBe('grant_type')
  expect(recogniseAuth0TokenRequest({ grant_type: 'password' }, candidate(object))).toBeUndefined()
})
