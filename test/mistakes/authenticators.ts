import { concat, fromBase64url, fromHex, sha256, utf8 } from '../authenticator/bytes.ts'
import { encode, map } from '../authenticator/cbor.ts'
import { authenticate, register, type SwitchName } from '../authenticator/index.ts'
import { all, attestation, authData, type Change, client, flags, put } from '../conformance/payload.ts'
import { AUTH, after, json, type Mistake, REG } from './row.ts'

const warning = { severity: 'warning' } as const
const UV = 0x04
const BE = 0x08
const BS = 0x10
const HASH = 32
const ID_LENGTH = 53

/** A registration, and an authentication that is signed in a wrong way. */
const signed =
  (name: SwitchName): Change =>
  () => {
    const { json: registration, credential } = register()
    return [json(registration), json(authenticate({ credential, switches: [name] }).json)]
  }
const hashOf = (text: string): Change => authData((bytes) => concat(sha256(utf8(text)), bytes.slice(HASH)))
const textHash: Change = authData((bytes) =>
  concat(utf8(Buffer.from(bytes.slice(0, HASH)).toString('base64url')).slice(0, HASH), bytes.slice(HASH)),
)
/** The key follows the credential id, and ends the authenticator data. */
const key = (change: (key: Uint8Array) => Uint8Array): Change =>
  authData((bytes) => {
    const at = ID_LENGTH + 2 + (bytes[ID_LENGTH] ?? 0) * 256 + (bytes[ID_LENGTH + 1] ?? 0)
    return concat(bytes.slice(0, at), change(bytes.slice(at)))
  })
const equalCounter: Change = () => {
  const { json: registration, credential } = register({ counter: 7 })
  return [json(registration), json(authenticate({ credential, counter: 7 }).json)]
}

/** Authenticator data, keys, statements and signatures: what authenticators and their libraries get wrong. */
export const AUTHENTICATORS: Mistake[] = [
  AUTH(8, 'the hash is of the base64url text', signed('signature.hashOverBase64'), 'signature-does-not-verify'),
  REG(11, 'a registration sent to the sign-in', (credential) => credential, 'wrong-ceremony-for-endpoint', {
    options: { as: { endpoint: 'twilio/ApproveChallenge' }, target: 'twilio' },
  }),
  AUTH(11, 'client data of the registration', client('type', 'webauthn.create'), 'client-data-type-contradicts'),
  REG(13, 'the hash of the origin', hashOf('http://localhost:4911'), 'rp-id-hash-of-something-else'),
  AUTH(14, 'the hash was written as text', textHash, 'rp-id-hash-is-text'),
  AUTH(21, 'BS without BE', flags(BS, BE), 'backup-state-without-eligibility'),
  AUTH(21, 'BE is another than at registration', after('registration')(flags(BE)), 'backup-eligibility-changed'),
  AUTH(22, 'the counter is that of the registration', equalCounter, 'counter-not-increased', warning),
  AUTH(
    23,
    'verification required, and not done',
    (credential) => [
      {
        challenge: challengeOf(credential.response.clientDataJSON ?? ''),
        rpId: 'localhost',
        userVerification: 'required',
      },
      flags(0, UV)(credential),
    ],
    'user-verification-missing',
  ),
  REG(24, 'publicKey is the COSE key', put('publicKey', coseKey), 'public-key-not-spki', warning),
  REG(
    24,
    'the COSE key is SubjectPublicKeyInfo',
    all(
      key(() => SPKI()),
      dropCopies,
    ),
    'auth-data-key-unreadable',
  ),
  AUTH(25, 'r and s in a row', signed('signature.p1363'), 'signature-does-not-verify'),
  REG(27, 'the Ed25519 key of an old Firefox', all(key(firefoxKey), dropCopies), 'auth-data-leftover-bytes'),
  REG(28, 'an AAGUID of one byte', all(authData(shortAaguid), dropCopies), 'auth-data-attested-truncated'),
  AUTH(29, 'ED without extensions', flags(0x80), 'auth-data-extensions-absent'),
  AUTH(
    29,
    'extensions without ED',
    authData((bytes) => concat(bytes, encode(map(['credBlob', true])))),
    'auth-data-leftover-bytes',
  ),
  REG(
    30,
    'authData before fmt',
    attestation((entries) => new Map([...entries].reverse())),
    'cbor-key-order',
    warning,
  ),
  REG(30, 'a key with y before x', key(swapped), 'cbor-key-order', warning),
  AUTH(
    31,
    'libfido2 gave the CBOR byte string',
    authData((bytes) => encode(bytes)),
    'auth-data-cbor-wrapped',
  ),
  REG(32, 'placeholders of a password manager', attestation(placeholders), 'attestation-placeholder'),
  AUTH(48, 'the hash of an AppID, and no output', appId(false), 'rp-id-hash-of-app-id', warning),
  AUTH(48, 'the hash of an AppID', appId(true), 'app-id-in-use', { severity: 'info' }),
  AUTH(
    49,
    'the origin of an extension was hashed',
    extension('chrome-extension://abcdefghijklmnop'),
    'rp-id-hash-of-something-else',
  ),
  AUTH(49, 'the id of an extension was hashed', extension('abcdefghijklmnop'), 'client-data-origin-not-web', {
    severity: 'info',
  }),
  REG(56, 'one key in two widths', key(twoWidths), 'cbor-duplicate-key'),
]

function challengeOf(text: string): string {
  return JSON.parse(Buffer.from(text, 'base64url').toString()).challenge
}

/** Without the copies that a browser makes of the authenticator data. */
function dropCopies(credential: Parameters<Change>[0]) {
  for (const name of ['authenticatorData', 'publicKey', 'publicKeyAlgorithm']) delete credential.response[name]
  return credential
}

function SPKI(): Uint8Array {
  return concat(fromHex('3059301306072a8648ce3d020106082a8648ce3d03010703420004'), new Uint8Array(64).fill(7))
}

function coseKey(spki: string): string {
  const point = fromBase64url(spki).slice(-64)
  return Buffer.from(encode(map([1, 2], [3, -7], [-1, 1], [-2, point.slice(0, 32)], [-3, point.slice(32)]))).toString(
    'base64url',
  )
}

/** Firefox until 118 wrote the members' names and the values' names. */
function firefoxKey(): Uint8Array {
  return concat(fromHex('a301634f4b500327206745643235353139'), fromHex('215820'), new Uint8Array(32).fill(9))
}

/** Firefox 98 with Windows Hello: one byte of AAGUID, and the rest moves up. */
function shortAaguid(bytes: Uint8Array): Uint8Array {
  return concat(bytes.slice(0, 37), Uint8Array.of(0), bytes.slice(ID_LENGTH))
}

function swapped(cose: Uint8Array): Uint8Array {
  return concat(cose.slice(0, 7), cose.slice(42, 77), cose.slice(7, 42))
}

function twoWidths(cose: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(0xa6), cose.slice(1), Uint8Array.of(0x18, 1, 2))
}

function placeholders(entries: Parameters<Parameters<typeof attestation>[0]>[0]) {
  const statement = map(['sig', utf8('signaturebuffer')], ['x5c', [utf8('certbuffer')]])
  return entries.set('fmt', 'fido-u2f').set('attStmt', statement)
}

function appId(said: boolean): Change {
  return all(
    client('origin', 'https://example.com'),
    hashOf('https://example.com/app-id.json'),
    put('clientExtensionResults', said ? { appid: true } : {}),
  )
}

function extension(hashed: string): Change {
  return all(client('origin', 'chrome-extension://abcdefghijklmnop'), hashOf(hashed))
}
