import { base64urlOf, head, textString, utf8Hex } from './bytes.ts'
import { type Change, change, good, bad as plainBad, REG, type Row, type RuleId } from './rows.ts'
import { ATT_STMT, AUTH_DATA, attestation, FMT, type Parts, partsOf, rebuilt } from './surgery.ts'

const bad = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60386-${cause}`, REG, how)

/** The keys of a CTAP2 authenticatorMakeCredential response in their order, CTAP 2.1 §6.1.2. */
const ctap = ({ fmt, authData }: Parts, status = '') =>
  `${status}a301${fmt.slice(FMT.length)}02${authData.slice(AUTH_DATA.length)}03a0`

/** The members of the attestation object, WebAuthn Level 3 §6.5.4: 60386 calls it malformed. */
export const ATTESTATION: readonly Row[] = [
  bad(
    'attestation-auth-data-absent',
    'without-auth-data',
    rebuilt(({ fmt, attStmt }) => `a2${fmt}${attStmt}`),
  ),
  good('attestation-auth-data-absent', 'packed', 'es256-direct.registration'),
  bad(
    'attestation-auth-data-is-text',
    'auth-data-as-base64',
    attestation((object) => {
      const { envelope, authData } = partsOf(object)
      return envelope + textString(base64urlOf(authData))
    }),
  ),
  good('attestation-auth-data-is-text', 'byte-string', REG),
  bad(
    'attestation-auth-data-not-bytes',
    'auth-data-null',
    rebuilt(({ fmt, attStmt }) => `a3${fmt}${attStmt}${AUTH_DATA}f6`),
  ),
  bad(
    'attestation-auth-data-not-bytes',
    'auth-data-as-list',
    rebuilt(({ fmt, attStmt }) => `a3${fmt}${attStmt}${AUTH_DATA}83010203`),
  ),
  good('attestation-auth-data-not-bytes', 'two-byte-length', 'rs256-none.registration'),
  bad(
    'attestation-fmt-absent',
    'without-fmt',
    rebuilt(({ attStmt, authData }) => `a2${attStmt}${authData}`),
  ),
  good('attestation-fmt-absent', 'fido-u2f', 'u2f.registration'),
  bad(
    'attestation-fmt-not-text',
    'fmt-as-bytes',
    rebuilt(({ attStmt, authData }) => `a3${FMT}${head(2, 4)}${utf8Hex('none')}${attStmt}${authData}`),
  ),
  good('attestation-fmt-not-text', 'none', REG),
  bad(
    'attestation-is-ctap-response',
    'numbered-keys',
    rebuilt((parts) => ctap(parts)),
  ),
  bad(
    'attestation-is-ctap-response',
    'numbered-keys-and-status',
    rebuilt((parts) => ctap(parts, '00')),
  ),
  good('attestation-is-ctap-response', 'ed25519', 'ed25519-none.registration'),
  bad(
    'attestation-not-map',
    'auth-data-in-its-place',
    change('attestationObject', (_text, { response }) => response.authenticatorData),
  ),
  bad(
    'attestation-not-map',
    'byte-string-around-it',
    attestation((object) => head(2, object.length / 2) + object),
  ),
  good('attestation-not-map', 'map', 'synced.registration'),
  bad(
    'attestation-statement-absent',
    'without-statement',
    rebuilt(({ fmt, authData }) => `a2${fmt}${authData}`),
  ),
  good('attestation-statement-absent', 'empty-statement', REG),
  bad(
    'attestation-statement-not-map',
    'statement-as-list',
    rebuilt(({ fmt, authData }) => `a3${fmt}${ATT_STMT}80${authData}`),
  ),
  good('attestation-statement-not-map', 'empty-map', 'es256-none.registration'),
  bad(
    'attestation-trailing-bytes',
    'zeros-of-a-longer-buffer',
    attestation((object) => `${object}00000000`),
  ),
  bad(
    'attestation-trailing-bytes',
    'sent-twice',
    attestation((object) => object + object),
  ),
  good('attestation-trailing-bytes', 'auth-data-to-the-end', 'security-key-usb.registration'),
]
