import { base64urlOf, hexOf, part } from './bytes.ts'
import { AUTH, all, bad, type Change, change, good, REG, type Row } from './rows.ts'

const edit = (name: string, how: (hex: string) => string) => change(name, (text) => base64urlOf(how(hexOf(text))))
const utf8 = (text: string) => Buffer.from(text).toString('base64url')
/** A member that the capture does not have. */
const add =
  (name: string, to: unknown): Change =>
  (credential) => {
    credential.response[name] = to
    return credential
  }
const lastByte = (hex: string) => hex.slice(0, -2) + (hex.endsWith('00') ? '01' : '00')
/** The uncompressed point of a P-256 SubjectPublicKeyInfo, RFC 5480 §2.2. */
const point = (spki: string) => part(spki, 26)
const pem = (text: string) =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.from(text, 'base64url').toString('base64')}\n-----END PUBLIC KEY-----`

/** Members that repeat what stands elsewhere in the credential. */
export const RESPONSE_RELATIONS: readonly Row[] = [
  bad(
    'authenticator-data-differs',
    'counter-edited',
    REG,
    edit('authenticatorData', (hex) => hex.replace(/^(.{66}).{8}/, '$100000063')),
  ),
  good('authenticator-data-differs', 'same', REG),
  bad('public-key-differs', 'byte-changed', REG, edit('publicKey', lastByte)),
  bad(
    'public-key-differs',
    'raw-of-another',
    REG,
    edit('publicKey', (hex) => lastByte(point(hex))),
  ),
  good('public-key-differs', 'rsa', 'rs256-none.registration'),
  good('public-key-differs', 'ml-dsa', 'ml-dsa-44-none.registration'),
  bad('public-key-not-spki', 'raw-point', REG, edit('publicKey', point)),
  bad('public-key-not-spki', 'pem', REG, change('publicKey', pem)),
  bad('public-key-not-spki', 'jwk', REG, change('publicKey', { kty: 'EC', crv: 'P-256' })),
  good('public-key-not-spki', 'ed25519', 'ed25519-none.registration'),
  bad('public-key-algorithm-differs', 'rs256-for-es256', REG, change('publicKeyAlgorithm', -257)),
  good('public-key-algorithm-differs', 'eddsa', 'ed25519-none.registration'),
  bad(
    'response-has-both-ceremonies',
    'merged',
    REG,
    add('signature', 'MEQCIBmZ0r2uYNcAoIxXcJzVTKD8f1E3ivjZEqNhZjyTdVIfAiBJ0R7tPnQxozyPKB_pfVI9f-SR3wAWCbX_s9VYT1tRuQ'),
  ),
  good('response-has-both-ceremonies', 'signature-null', REG, add('signature', null)),
  bad('user-handle-too-long', '65-bytes', AUTH, change('userHandle', Buffer.alloc(65, 0xa5).toString('base64url'))),
  good('user-handle-too-long', '64-bytes', AUTH, change('userHandle', Buffer.alloc(64, 0xa5).toString('base64url'))),
  bad('user-handle-is-e-mail', 'address', AUTH, change('userHandle', utf8('ada@example.com'))),
  good('user-handle-is-e-mail', 'identity', AUTH),
  bad(
    'credential-id-short',
    'twelve-bytes',
    AUTH,
    all(change('id', 'q6urq6urq6urq6ur'), change('rawId', 'q6urq6urq6urq6ur')),
  ),
  good(
    'credential-id-short',
    'sixteen-bytes',
    AUTH,
    all(change('id', 'q6urq6urq6urq6urq6urqw'), change('rawId', 'q6urq6urq6urq6urq6urqw')),
  ),
  bad('attachment-contradicts-transports', 'platform-over-usb', REG, change('transports', ['usb'])),
  good('attachment-contradicts-transports', 'hybrid-and-internal', REG, change('transports', ['hybrid', 'internal'])),
]
