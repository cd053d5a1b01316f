import type { JsonObject } from '../../src/model/index.ts'
import { all, type Change, put, without } from '../conformance/payload.ts'
import { INNER } from '../helpers/written.ts'
import { AUTH, again, bytesOf, json, type Mistake, REG, standard } from './row.ts'

const BINARY = ['rawId', ...INNER]
/** Changes every binary member that is there. */
const binary =
  (change: (text: string) => ReturnType<typeof bytesOf> | string | JsonObject): Change =>
  (credential) => {
    for (const name of BINARY) {
      const holder = Object.hasOwn(credential, name) ? credential : (credential.response as JsonObject)
      if (typeof holder[name] === 'string') holder[name] = change(holder[name])
    }
    return credential
  }
const rename =
  (from: string, to: string): Change =>
  (credential) => {
    const holder: JsonObject = Object.hasOwn(credential, from) ? credential : credential.response
    holder[to] = holder[from] ?? null
    delete holder[from]
    return credential
  }
const index = (text: string): JsonObject => json(Object.fromEntries(bytesOf(text).map((byte, at) => [at, byte])))

/** Members of the credential: how JSON, serialisers and libraries change them. */
export const MEMBERS: Mistake[] = [
  REG(1, 'JSON.stringify of a credential without toJSON()', () => ({}), 'credential-is-empty'),
  REG(
    1,
    'JSON.stringify, and one member survives',
    () => ({ authenticatorAttachment: 'platform' }),
    'credential-is-empty',
  ),
  REG(
    1,
    'each ArrayBuffer became {}',
    binary(() => ({})),
    'bytes-are-empty-object',
  ),
  AUTH(1, 'each Uint8Array became an object of numbers', binary(index), 'bytes-are-index-object'),
  AUTH(
    1,
    'each ArrayBuffer became its name',
    binary(() => '[object ArrayBuffer]'),
    'bytes-are-object-text',
  ),
  REG(2, 'a password manager gives no public key', put('publicKey', ''), 'public-key-not-spki', {
    severity: 'warning',
  }),
  REG(3, 'standard base64 everywhere but in id', binary(standard), 'base64-standard-alphabet'),
  REG(4, 'padding was kept', put('attestationObject', pad), 'base64-padding', { severity: 'warning' }),
  AUTH(5, 'rawId is the base64url of the text of id', put('rawId', again), 'id-differs-from-raw-id'),
  AUTH(
    5,
    'rawId is another id',
    put('rawId', (id) => `AAAA${id.slice(4)}`),
    'id-differs-from-raw-id',
  ),
  AUTH(9, 'a naming policy wrote clientDataJson', rename('clientDataJSON', 'clientDataJson'), 'renamed-member'),
  REG(
    9,
    'snake case',
    all(rename('clientDataJSON', 'client_data_json'), rename('attestationObject', 'attestation_object')),
    'renamed-member',
  ),
  REG(9, 'raw_id', rename('rawId', 'raw_id'), 'renamed-member'),
  REG(
    9,
    'the names of iOS',
    all(rename('clientDataJSON', 'rawClientDataJSON'), rename('attestationObject', 'rawAttestationObject')),
    'renamed-member',
  ),
  REG(10, 'the inner response alone', ({ response }) => response, 'credential-is-inner-response'),
  AUTH(10, 'the inner response alone', ({ response }) => response, 'credential-is-inner-response'),
  AUTH(16, 'an empty userHandle', put('userHandle', ''), 'user-handle-invalid', { severity: 'warning' }),
  AUTH(16, 'userHandle null', put('userHandle', null), 'user-handle-invalid', { severity: 'warning' }),
  AUTH(18, 'no clientExtensionResults', without('clientExtensionResults'), 'client-extension-results-absent', {
    severity: 'warning',
  }),
  REG(
    19,
    'authenticatorAttachment null, sent to Twilio',
    put('authenticatorAttachment', null),
    'authenticator-attachment-absent',
    {
      options: { target: 'twilio' },
    },
  ),
  REG(20, 'transports null', put('transports', null), 'transports-invalid', { severity: 'warning' }),
  REG(20, 'a transport that is no text', put('transports', ['usb', null]), 'transports-invalid', {
    severity: 'warning',
  }),
  REG(26, 'a cuid in place of the id', all(put('id', CUID()), put('rawId', CUID())), 'base64-impossible-length'),
  AUTH(
    26,
    'a nanoid in place of the user handle',
    put('userHandle', 'V1StGXR8_Z5jdHi6B-myT'),
    'base64-impossible-length',
  ),
  REG(39, 'a library gives the bare point as publicKey', put('publicKey', rawPoint), 'public-key-not-spki', {
    severity: 'warning',
  }),
  REG(
    39,
    'a library gives largeBlob.blob null',
    put('clientExtensionResults', { largeBlob: { blob: null } }),
    'large-blob-output-invalid',
  ),
  REG(40, 'a library without rawId', without('rawId'), 'raw-id-absent'),
  AUTH(52, 'a middleware turned an empty text into null', put('userHandle', null), 'user-handle-invalid', {
    severity: 'warning',
  }),
  REG(55, 'line feeds that Go does not mind', put('attestationObject', wrapped), 'base64-whitespace'),
]

function pad(text: string): string {
  return `${text}${'='.repeat((4 - (text.length % 4)) % 4)}`
}

function CUID(): string {
  return 'cjld2cjxh0000qzrmn831i7rn'
}

/** x and y of an SPKI of P-256. */
function rawPoint(spki: string): string {
  return Buffer.from(spki, 'base64url').subarray(-64).toString('base64url')
}

function wrapped(text: string): string {
  return text.replaceAll(/.{64}/g, '$&\n')
}
