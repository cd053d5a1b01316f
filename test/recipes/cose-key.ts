import { byteString, cut, part, put, textString } from './bytes.ts'
import { bad as plainBad, good as plainGood, REG, type Row, type RuleId } from './rows.ts'
import { coseKey } from './surgery.ts'

const RS = 'rs256-none.registration'
const ED = 'ed25519-none.registration'
const ML = 'ml-dsa-44-none.registration'

type Edit = (key: string) => string

const bad = (rule: RuleId, cause: string, how: Edit, base = REG): Row =>
  plainBad(rule, `60387-${cause}`, base, coseKey(how))
const mild = (rule: RuleId, cause: string, how: Edit, base = REG): Row => plainBad(rule, cause, base, coseKey(how))
const good = (rule: RuleId, name: string, base = REG): Row => plainGood(rule, name, base)

/** An EC2 key of P-256, RFC 9053 §7.1.1: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
const HEAD = 'a5010203262001'
const xOf = (key: string) => part(key, 10, 42)
const yOf = (key: string) => part(key, 45, 77)
const ec2 = ({ x, y }: { x: string; y: string }) => `${HEAD}21${x}22${y}`
const withX =
  (change: Edit): Edit =>
  (key) =>
    ec2({ x: byteString(change(xOf(key))), y: byteString(yOf(key)) })
const withY =
  (change: Edit): Edit =>
  (key) =>
    ec2({ x: byteString(xOf(key)), y: change(yOf(key)) })
const withHead =
  (head: string): Edit =>
  (key) =>
    put(key, 0, HEAD, head)
/** One entry more, at the end. */
const plus =
  (entry: string): Edit =>
  (key) =>
    `a6${part(key, 1)}${entry}`
const flipped = (hex: string) => cut(hex, -1) + (hex.endsWith('0') ? '01' : '00')

/** An RSA key, RFC 8230 §4: {1: 3, 3: -257, -1: n, -2: e}. */
const RSA_HEAD = 'a401030339010020'
const modulus = (key: string) => part(key, 11, 267)
const rsa = (n: string, e = '010001') => `${RSA_HEAD}${byteString(n)}21${byteString(e)}`

export const COSE_KEY: readonly Row[] = [
  bad('cose-key-kty-absent', 'label-1-left-out', (key) => `a4${part(key, 3)}`),
  good('cose-key-kty-absent', 'akp', ML),
  bad('cose-key-alg-absent', 'label-3-left-out', (key) => put(key, 0, 'a501020326', 'a40102')),
  good('cose-key-alg-absent', 'rsa', RS),
  mild('cose-key-algorithm-unknown', 'number-of-no-registry', withHead('a50102033903e72001')),
  good('cose-key-algorithm-unknown', 'ml-dsa-44', ML),
  mild('cose-key-sha1', 'rs1', (key) => put(key, 0, RSA_HEAD, 'a401030339fffe20'), RS),
  good('cose-key-sha1', 'rs256', RS),
  bad('cose-key-symmetric', 'hmac', () => `a301040305${'20'}${byteString('a5'.repeat(32))}`),
  good('cose-key-symmetric', 'okp', ED),
  bad('cose-key-type-mismatch', 'ec2-with-rs256', withHead('a50102033901002001')),
  good('cose-key-type-mismatch', 'okp-with-eddsa', ED),
  bad('cose-key-curve-mismatch', 'es384-on-p256', withHead('a501020338222001')),
  good('cose-key-curve-mismatch', 'es256-on-p256'),
  bad('cose-key-parameter-absent', 'without-y', (key) => `a4${cut(part(key, 1), 41)}`),
  bad('cose-key-parameter-absent', 'without-e', (key) => `a3${part(key, 1, 267)}`, RS),
  good('cose-key-parameter-absent', 'akp', ML),
  bad(
    'cose-key-value-not-bytes',
    'y-is-base64-text',
    withY(() => textString('aBu3RfpgsvDz')),
  ),
  bad('cose-key-value-not-bytes', 'e-is-integer', (key) => `${RSA_HEAD}${byteString(modulus(key))}211a00010001`, RS),
  good('cose-key-value-not-bytes', 'rsa', RS),
  bad('cose-key-value-not-integer', 'crv-is-text', withHead(`a50102032620${textString('P-256')}`)),
  good('cose-key-value-not-integer', 'ed25519', ED),
  bad(
    'cose-key-text-labels',
    'jwk-as-cbor',
    (key) =>
      `a4${textString('x')}${byteString(xOf(key))}${textString('y')}${byteString(yOf(key))}${textString('alg')}26${textString('kty')}02`,
  ),
  good('cose-key-text-labels', 'integer-labels'),
  bad('cose-key-private', 'd-of-ec2', plus(`23${byteString('5a'.repeat(32))}`)),
  bad('cose-key-private', 'd-of-rsa', (key) => `a5${part(key, 1)}22${byteString('5a'.repeat(256))}`, RS),
  good('cose-key-private', 'rsa', RS),
  mild('cose-key-other-parameter', 'kid', (key) => `a6010202${byteString('01')}${part(key, 3)}`),
  good('cose-key-other-parameter', 'akp', ML),
  bad(
    'cose-key-value-length',
    'leading-zero-stripped',
    withX((x) => part(x, 1)),
  ),
  bad(
    'cose-key-value-length',
    'der-sign-byte',
    withY((y) => byteString(`00${y}`)),
  ),
  bad(
    'cose-key-value-length',
    'ml-dsa-cut',
    (key) => `a301070338${part(key, 5, 7)}${byteString(part(key, 10, 1300))}`,
    ML,
  ),
  good('cose-key-value-length', 'ml-dsa-44', ML),
  bad(
    'cose-key-compressed-point',
    'sign-bit',
    withY(() => 'f5'),
  ),
  good('cose-key-compressed-point', 'both-coordinates'),
  bad('cose-key-point-invalid', 'one-bit-changed', withX(flipped)),
  bad('cose-key-point-invalid', 'zero', () => ec2({ x: byteString('00'.repeat(32)), y: byteString('00'.repeat(32)) })),
  bad(
    'cose-key-point-invalid',
    'not-below-the-prime',
    withX(() => 'ff'.repeat(32)),
  ),
  good('cose-key-point-invalid', 'u2f', 'u2f.registration'),
  mild('cose-key-small-order', 'all-zero', (key) => cut(key, 10) + '00'.repeat(32), ED),
  good('cose-key-small-order', 'ed25519', ED),
  bad('cose-key-rsa-modulus', 'leading-zero', (key) => rsa(`00${modulus(key)}`), RS),
  bad('cose-key-rsa-modulus', 'even', (key) => rsa(`${cut(modulus(key), -1)}00`), RS),
  good('cose-key-rsa-modulus', '2048-bits', RS),
  bad('cose-key-rsa-exponent', 'one', (key) => rsa(modulus(key), '01'), RS),
  bad('cose-key-rsa-exponent', 'even', (key) => rsa(modulus(key), '010000'), RS),
  good('cose-key-rsa-exponent', '65537', RS),
  mild('cose-key-rsa-short', '1024-bits', (key) => rsa(part(modulus(key), 128)), RS),
  good('cose-key-rsa-short', '2048-bits', RS),
]
