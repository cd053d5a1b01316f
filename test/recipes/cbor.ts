import { cut, head, put, textString } from './bytes.ts'
import { AUTH, type Change, good, bad as plainBad, REG, type Row, type RuleId } from './rows.ts'
import { ATT_STMT, AUTH_DATA, attestation, coseKey, example, FMT, rebuilt } from './surgery.ts'

const bad = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60386-${cause}`, REG, how)
/** Inside the attested credential data: its error comes first, for it speaks of the deeper place. */
const badKey = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60387-${cause}`, REG, how)
const badSignIn = (rule: RuleId, cause: string, how: Change): Row => plainBad(rule, `60379-${cause}`, AUTH, how)

/** Nested lists around 0. */
const nested = (levels: number) => `${'81'.repeat(levels)}00`
/** A list of zeros; its head has two bytes of length. */
const zeros = (count: number) => `99${count.toString(16).padStart(4, '0')}${'00'.repeat(count)}`

/** The first key and value of the COSE key of ES256: 1 (kty) is 2 (EC2), RFC 9053 §7.1. */
const KTY = '0102'
const ALG = '0326'

/** Faults of CBOR itself, RFC 8949 and the canonical form of CTAP 2.1 §8. */
export const CBOR: readonly Row[] = [
  bad(
    'cbor-bad-utf8',
    'damaged-fmt',
    rebuilt(({ attStmt, authData }) => `a3${FMT}646e6f6eff${attStmt}${authData}`),
  ),
  good('cbor-bad-utf8', 'multi-byte-text-in-extension', REG, example(textString('Schlüssel 🔑'))),
  bad(
    'cbor-duplicate-key',
    'fmt-twice',
    rebuilt(({ fmt, attStmt, authData }) => `a4${fmt}${fmt}${attStmt}${authData}`),
  ),
  badKey(
    'cbor-duplicate-key',
    'kty-twice',
    coseKey((key) => put(key, 0, `a5${KTY}`, `a6${KTY}${KTY}`)),
  ),
  good('cbor-duplicate-key', 'same-key-in-two-maps', REG, example(`a1${textString('example')}00`)),
  bad('cbor-float', 'float-in-extension', example('f93c00')),
  badSignIn('cbor-float', 'float-in-extension', example('fb3ff0000000000000')),
  good('cbor-float', 'integer', 'extensions.registration'),
  bad(
    'cbor-indefinite-length',
    'outer-map',
    attestation((object) => `${put(object, 0, 'a3', 'bf')}ff`),
  ),
  badKey(
    'cbor-indefinite-length',
    'public-key',
    coseKey((key) => `${put(key, 0, 'a5', 'bf')}ff`),
  ),
  good('cbor-indefinite-length', 'definite', REG),
  bad(
    'cbor-key-order',
    'as-old-libraries-write',
    rebuilt(({ fmt, attStmt, authData }) => `a3${authData}${fmt}${attStmt}`),
  ),
  badKey(
    'cbor-key-order',
    'alg-before-kty',
    coseKey((key) => put(key, 0, `a5${KTY}${ALG}`, `a5${ALG}${KTY}`)),
  ),
  good('cbor-key-order', 'length-before-bytes', 'es256-direct.registration'),
  bad(
    'cbor-non-minimal',
    'length-in-two-bytes',
    attestation((object) => object.replace(`${AUTH_DATA}58`, `${AUTH_DATA}5900`)),
  ),
  badKey(
    'cbor-non-minimal',
    'kty-in-two-bytes',
    coseKey((key) => put(key, 0, `a5${KTY}`, 'a5011802')),
  ),
  good('cbor-non-minimal', 'twenty-four', REG, example('1818')),
  bad(
    'cbor-reserved-additional-info',
    'reserved-head',
    rebuilt(({ fmt, authData }) => `a3${fmt}${ATT_STMT}1c${authData}`),
  ),
  badSignIn('cbor-reserved-additional-info', 'reserved-head', example('5d')),
  good('cbor-reserved-additional-info', 'eight-byte-integer', REG, example('1b0020000000000000')),
  bad('cbor-reserved-simple', 'simple-31', example('f81f')),
  good('cbor-reserved-simple', 'true-and-null', REG, example('82f5f6')),
  bad('cbor-tag', 'date-in-extension', example('c11a65000000')),
  good('cbor-tag', 'plain-number', REG, example('1a65000000')),
  bad('cbor-too-deep', 'seventeen-levels', example(nested(17))),
  good('cbor-too-deep', 'five-levels', REG, example(nested(4))),
  bad('cbor-too-many-items', 'list-of-20001', example(zeros(20_001))),
  good('cbor-too-many-items', 'certificate-chain', 'u2f.registration'),
  bad(
    'cbor-truncated',
    'cut',
    attestation((object) => cut(object, 120)),
  ),
  bad('cbor-truncated', 'cut-by-column-of-255', (credential) => {
    const { response } = credential
    // A column of so many characters; the capture is a little longer.
    response.attestationObject = response.attestationObject.slice(0, 255)
    return credential
  }),
  badKey(
    'cbor-truncated',
    'key-without-its-end',
    coseKey((key) => cut(key, -8)),
  ),
  badSignIn('cbor-truncated', 'extensions-cut', example(`${head(2, 32)}${'00'.repeat(8)}`)),
  good('cbor-truncated', 'whole', 'ml-dsa-44-none.registration'),
  bad(
    'cbor-unexpected-break',
    'break-as-statement',
    rebuilt(({ fmt, authData }) => `a3${fmt}${ATT_STMT}ff${authData}`),
  ),
  good('cbor-unexpected-break', 'undefined-in-extension', REG, example('f7')),
  bad(
    'cbor-wrong-chunk',
    'bytes-in-text',
    rebuilt(({ attStmt, authData }) => `a3${FMT}7f62${'6e6f'}42${'6e65'}ff${attStmt}${authData}`),
  ),
  good('cbor-wrong-chunk', 'one-piece', REG),
]
