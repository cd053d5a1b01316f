import type { Json } from '../../src/model/index.ts'
import { concat } from '../authenticator/bytes.ts'
import { type Cbor, encode, map } from '../authenticator/cbor.ts'
import { authenticate, register } from '../authenticator/index.ts'
import {
  all,
  attestation,
  attested,
  authData,
  type Change,
  type Credential,
  captured,
  flags,
  statement,
} from './payload.ts'
import { type Row, rowsOf } from './row.ts'

const UP = 0x01
const UV = 0x04
const AT = 0x40
/** RP ID hash, flags and counter, WebAuthn Level 3 §6.1. */
const FIXED = 37
const EXAMPLE = map(['example.extension', 'an output that nobody asked for'])

const CREATE = rowsOf('es256-direct.registration')
const fixedPart: Change = authData((bytes) => bytes.slice(0, FIXED))
const leftover: Change = authData((bytes) => concat(bytes, Uint8Array.of(0xde, 0xad, 0xbe, 0xef)))
const emptyAuthData = all(attested('authData', new Uint8Array()), (credential) => {
  // A browser that could not read the authenticator data leaves the copy out.
  for (const name of ['authenticatorData', 'publicKey', 'publicKeyAlgorithm']) delete credential.response[name]
  return credential
})

const member = (name: string, value: Cbor | undefined): Change =>
  statement((entries) => {
    if (value === undefined) entries.delete(name)
    else entries.set(name, value)
  })

/** The attestation object, WebAuthn Level 3 §6.5.4, of a packed attestation, §8.2. */
export const ATTESTATION_RESP_3: Row[] = [
  CREATE.accepted('P-1', 'extension outputs and the flag ED', () =>
    json(register({ format: 'packed', authenticatorExtensions: EXAMPLE }).json),
  ),
  CREATE.refused(
    'F-1',
    'no map',
    attestation((entries) => encode([...entries.values()])),
    'attestation-not-map',
  ),
  CREATE.refused('F-2', 'no fmt', attested('fmt', undefined), 'attestation-fmt-absent'),
  CREATE.refused('F-3', 'fmt is a number', attested('fmt', 1), 'attestation-fmt-not-text'),
  CREATE.refused('F-4', 'no attStmt', attested('attStmt', undefined), 'attestation-statement-absent'),
  CREATE.refused('F-5', 'attStmt is bytes', attested('attStmt', Uint8Array.of(0xa0)), 'attestation-statement-not-map'),
  CREATE.refused('F-6', 'no authData', attested('authData', undefined), 'attestation-auth-data-absent'),
  CREATE.refused('F-7', 'authData is a list', attested('authData', [1, 2, 3]), 'attestation-auth-data-not-bytes'),
  CREATE.refused('F-8', 'authData is empty', emptyAuthData, 'auth-data-too-short'),
  CREATE.refused('F-9', 'AT clear, and the data is there', flags(0, AT), 'auth-data-leftover-bytes'),
  CREATE.refused('F-10', 'AT clear, and no data', all(flags(0, AT), fixedPart), 'attested-credential-data-absent'),
  CREATE.refused('F-11', 'AT set, and no data', fixedPart, 'auth-data-attested-truncated'),
  CREATE.refused('F-12', 'bytes are left over', leftover, 'auth-data-leftover-bytes'),
  CREATE.refused('F-13', 'attStmt is empty', attested('attStmt', map()), 'attestation-member-absent'),
  CREATE.refused('F-14', 'no alg', member('alg', undefined), 'attestation-member-absent'),
  CREATE.refused('F-15', 'alg is a text', member('alg', 'ES256'), 'attestation-member-type'),
  CREATE.refused('F-17', 'no sig', member('sig', undefined), 'attestation-member-absent'),
  CREATE.refused('F-18', 'sig is a text', member('sig', 'MEUCIQ'), 'attestation-member-type'),
  CREATE.refused('F-19', 'sig is empty', member('sig', new Uint8Array()), 'attestation-signature-empty'),
]

const GET = rowsOf('es256-direct.authentication')
const options = (userVerification: string): Json => ({ ...captured('es256-direct.request-options'), userVerification })

/** A signed authentication with these flags, and the options that it answers. */
function answered(userVerification: string, up: boolean, uv: boolean): Json {
  const { credential } = register()
  const { json: answer, challenge } = authenticate({ credential, flags: { up, uv }, counter: 9 })
  const request = {
    challenge: Buffer.from(challenge).toString('base64url'),
    rpId: credential.rpId,
    allowCredentials: [{ type: 'public-key', id: answer.id }],
    userVerification,
  }
  return [request, json(answer)]
}

/** Both ceremonies of an authenticator that does not count. */
function uncounted(): Json {
  const { json: registration, credential } = register({ counter: 0 })
  return [json(registration), json(authenticate({ credential, counter: 0 }).json)]
}

/** The authenticator data of an authentication, WebAuthn Level 3 §6.1. */
export const ASSERTION_RESP_3: Row[] = [
  GET.accepted('P-1', 'the counter stays 0', uncounted),
  GET.accepted('P-2', 'UV, for "required"', () => answered('required', true, true)),
  GET.accepted('P-3', 'UP and UV, for "required"', () => answered('required', true, true)),
  GET.accepted('P-4', 'neither UP nor UV, for "preferred"', () => answered('preferred', false, false)),
  GET.accepted('P-5', 'UP, for "discouraged"', () => answered('discouraged', true, false)),
  GET.accepted('P-6', 'UV, for "discouraged"', () => answered('discouraged', true, true)),
  GET.accepted('P-7', 'neither UP nor UV, for "discouraged"', () => answered('discouraged', false, false)),
  GET.accepted('P-8', 'extension outputs and the flag ED', () =>
    json(authenticate({ credential: register().credential, authenticatorExtensions: EXAMPLE }).json),
  ),
  GET.refused('F-1', 'bytes are left over', leftover, 'auth-data-leftover-bytes'),
  GET.refused(
    'F-2',
    'another RP ID hash',
    (credential) => [
      options('preferred'),
      authData((bytes) => bytes.map((byte, at) => (at < 32 ? ~byte : byte)))(credential),
    ],
    'rp-id-hash-of-other-options',
  ),
  GET.refused(
    'F-3',
    'the signature covers another hash of the client data',
    () => {
      const { json: registration, credential } = register()
      const signed = authenticate({ credential })
      const sent = authenticate({ credential, extraClientData: { another: true } })
      return [
        json(registration),
        json({ ...sent.json, response: { ...sent.json.response, signature: signed.json.response.signature } }),
      ]
    },
    'signature-does-not-verify',
  ),
  GET.refused(
    'F-4',
    'the counter has not increased',
    () => {
      const { json: registration, credential } = register({ counter: 9 })
      return [json(registration), json(authenticate({ credential, counter: 9 }).json)]
    },
    'counter-not-increased',
  ),
  GET.refused(
    'F-5',
    'UP alone, for "required"',
    (credential) => [options('required'), all(flags(UP, UV))(credential)],
    'user-verification-missing',
  ),
]

/** What the software authenticator gives, as JSON. */
function json(value: object): Credential {
  return JSON.parse(JSON.stringify(value)) as Credential
}
