import { byteString, cut, part, put, textString } from './bytes.ts'
import { AUTH, all, type Change, change, good, bad as plainBad, REG, type Row, type RuleId } from './rows.ts'
import { authData, coseKey, extensions, FIXED, FLAGS, flags, ID, ID_LENGTH, idLength } from './surgery.ts'

const BE = 0x08
const BS = 0x10
const AT = 0x40
const ED = 0x80

const bad = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60386-${cause}`, REG, how)
const badAttested = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60387-${cause}`, REG, how)
const badSignIn = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60379-${cause}`, AUTH, how)

/** The RP ID hash, flags without AT, and counter alone. */
const fixedPart = (hex: string) => flags(0, AT)(cut(hex, FIXED))
const zeroAaguid = (hex: string) => part(hex, 0, FIXED) + '00'.repeat(16) + part(hex, ID_LENGTH)
/** An EC2 key's x and y as an uncompressed point (SEC 1 §2.3.3) and as SubjectPublicKeyInfo (RFC 5480). */
const point = (key: string) => `04${part(key, 10, 42)}${part(key, 45, 77)}`
const spki = (key: string) => `3059301306072a8648ce3d020106082a8648ce3d030107034200${point(key)}`

/** Credential ids beyond 1023 bytes, WebAuthn Level 3 §6.5.1: id and rawId say the same. */
const longId = (length: number) =>
  all(
    authData((hex) => {
      const old = part(hex, ID_LENGTH, ID + idLength(hex))
      return put(hex, ID_LENGTH, old, length.toString(16).padStart(4, '0') + 'a5'.repeat(length))
    }),
    change('id', Buffer.alloc(length, 0xa5).toString('base64url')),
    change('rawId', Buffer.alloc(length, 0xa5).toString('base64url')),
  )

/** Authenticator data, WebAuthn Level 3 §6.1: of a registration inside attestationObject, of an authentication on its own. */
export const AUTHENTICATOR_DATA: readonly Row[] = [
  badAttested('attested-credential-data-absent', 'auth-data-of-sign-in', authData(fixedPart)),
  good('attested-credential-data-absent', 'authentication-has-none', AUTH),
  badAttested(
    'auth-data-attested-truncated',
    'cut-inside-id',
    authData((hex) => cut(hex, ID + 10)),
  ),
  badAttested(
    'auth-data-attested-truncated',
    'cut-inside-aaguid',
    authData((hex) => cut(hex, FIXED + 8)),
  ),
  badAttested(
    'auth-data-attested-truncated',
    'without-key',
    authData((hex) => cut(hex, ID + idLength(hex))),
  ),
  {
    ...badSignIn('auth-data-attested-truncated', 'flag-at-without-data', authData(flags(AT))),
  },
  good('auth-data-attested-truncated', 'aaguid-zero', REG, authData(zeroAaguid)),
  bad('auth-data-cbor-wrapped', 'libfido2-not-raw', authData(byteString)),
  badSignIn('auth-data-cbor-wrapped', 'libfido2-not-raw', authData(byteString)),
  good('auth-data-cbor-wrapped', 'raw', AUTH),
  badAttested('auth-data-credential-id-length', 'id-of-1024-bytes', longId(1024)),
  badAttested(
    'auth-data-credential-id-length',
    'id-of-no-bytes',
    authData((hex) => put(hex, ID_LENGTH, part(hex, ID_LENGTH, ID + idLength(hex)), '0000')),
  ),
  good('auth-data-credential-id-length', 'id-of-1023-bytes', REG, longId(1023)),
  good('auth-data-credential-id-length', 'id-of-1-byte', REG, longId(1)),
  bad('auth-data-extensions-absent', 'flag-ed-alone', authData(flags(ED))),
  badSignIn('auth-data-extensions-absent', 'flag-ed-alone', authData(flags(ED))),
  good('auth-data-extensions-absent', 'neither-flag-nor-extensions', AUTH),
  bad('auth-data-extensions-not-map', 'list-of-extensions', extensions('80')),
  badSignIn('auth-data-extensions-not-map', 'list-of-extensions', extensions(`81${textString('credBlob')}`)),
  good('auth-data-extensions-not-map', 'cred-blob', 'extensions.authentication'),
  good('auth-data-extensions-not-map', 'unknown-extension', REG, extensions(`a1${textString('example.invalid')}f5`)),
  badAttested('auth-data-key-unreadable', 'raw-point', coseKey(point)),
  badAttested('auth-data-key-unreadable', 'subject-public-key-info', coseKey(spki)),
  good('auth-data-key-unreadable', 'rsa', 'rs256-none.registration'),
  good('auth-data-key-unreadable', 'ml-dsa', 'ml-dsa-44-none.registration'),
  bad(
    'auth-data-leftover-bytes',
    'zeros-of-a-longer-buffer',
    authData((hex) => `${hex}0000`),
  ),
  bad(
    'auth-data-leftover-bytes',
    'extensions-without-flag',
    authData((hex) => `${hex}a1${textString('example')}f5`),
  ),
  badSignIn(
    'auth-data-leftover-bytes',
    'zeros-of-a-longer-buffer',
    authData((hex) => `${hex}000000`),
  ),
  good('auth-data-leftover-bytes', 'extensions-with-flag', 'extensions.registration'),
  bad(
    'auth-data-too-short',
    'cut',
    authData((hex) => cut(hex, FLAGS)),
  ),
  badSignIn(
    'auth-data-too-short',
    'cut-by-one-byte',
    authData((hex) => cut(hex, -1)),
  ),
  good('auth-data-too-short', 'thirty-seven-bytes', AUTH),
  plainBad('backup-state-without-eligibility', 'flags-edited', REG, authData(flags(BS, BE))),
  plainBad('backup-state-without-eligibility', 'flags-edited-of-sign-in', AUTH, authData(flags(BS, BE))),
  good('backup-state-without-eligibility', 'synced', 'synced.registration'),
  good('backup-state-without-eligibility', 'eligible-but-not-backed-up', REG, authData(flags(BE, BS))),
]
