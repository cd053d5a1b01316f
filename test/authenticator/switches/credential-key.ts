import { registration, type Switch } from './row.ts'

/** Faults of the credential public key, WebAuthn Level 3 §6.5.1.1 and §5.8.5. All for keys on P-256, except `rsa`. */
export const CREDENTIAL_KEY = {
  'key.notMap': registration('the key is a CBOR byte string', '§6.5.1', { rule: 'auth-data-key-unreadable' }),
  'key.spki': registration('SubjectPublicKeyInfo in DER', '§6.5.1', { rule: 'auth-data-key-unreadable' }),
  'key.rawPoint': registration('the uncompressed point', '§6.5.1', { rule: 'auth-data-key-unreadable' }),
  'key.textLabels': registration('labels are the names of JWK members', 'RFC 9052 §7', {
    rule: 'cose-key-text-labels',
  }),
  'key.ktyMissing': registration('there is no kty', 'RFC 9052 §7.1', { rule: 'cose-key-kty-absent' }),
  'key.algMissing': registration('there is no alg', '§6.5.1.1', { rule: 'cose-key-alg-absent' }),
  'key.algUnknown': registration('alg is no registered number', '§5.8.5', { rule: 'cose-key-algorithm-unknown' }),
  'key.algOther': registration('alg ES384 with a key on P-256', '§5.8.5', { rule: 'cose-key-curve-mismatch' }),
  'key.crvOther': registration('crv says P-384', '§5.8.5', { rule: 'cose-key-curve-mismatch' }),
  'key.xShort': registration('x has 31 bytes', 'RFC 9053 §7.1.1', { rule: 'cose-key-value-length' }),
  'key.xLong': registration('x has 33 bytes, the first one 0', 'RFC 9053 §7.1.1', { rule: 'cose-key-value-length' }),
  'key.yBoolean': registration('y is the sign bit of a compressed point', '§5.8.5', {
    rule: 'cose-key-compressed-point',
  }),
  'key.offCurve': registration('the point is not on the curve', '§5.8.5', { rule: 'cose-key-point-invalid' }),
  'key.kid': registration('a kid besides what is allowed', '§6.5.1.1', { rule: 'cose-key-other-parameter' }),
  'key.private': registration('the private key d is in it', '§6.5.1.1', { rule: 'cose-key-private' }),
  'key.order': registration('members are not in canonical order', '§6.5.1.1; CTAP §8', { rule: 'cbor-key-order' }),
  'key.firefoxEd25519': registration('kty "OKP" and crv "Ed25519" as texts, x outside of the map', 'RFC 9053 §7.2', {
    rule: 'auth-data-leftover-bytes',
  }),
  'key.rsaLeadingZero': registration('n starts with a zero byte', 'RFC 8230 §4', { rule: 'cose-key-rsa-modulus' }),
  'key.rsaExponentEven': registration('e is 65536', 'RFC 8017 §3.1', { rule: 'cose-key-rsa-exponent' }),
  'key.okpShort': registration('x of an Ed25519 key has 31 bytes', 'RFC 9053 §7.2', { rule: 'cose-key-value-length' }),
} satisfies Record<string, Switch>
