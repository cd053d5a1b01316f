import { EC2, OKP } from './cose-key-types.ts'

interface CurveBase {
  /** Its name, which is that of JWK, too (RFC 7518 §6.2.1.1, RFC 8037 §2, RFC 8812 §3.1). */
  name: string
  /** IANA registry "COSE Elliptic Curves". */
  crv: number
  kty: number
}

/** A curve that signs. */
interface SigningCurve extends CurveBase {
  /** Bytes of a coordinate, or of an encoded Edwards point; a signature has two as long when r and s are side by side. */
  size: number
  /** RFC 5480 §2.1.1.1, RFC 8410 §3. */
  oid: string
  /** Bytes of a whole SubjectPublicKeyInfo. */
  spki: number
  p: bigint
}

/** A short Weierstrass curve, y² = x³ + ax + b over the field of p (SEC 1 §2.2.1; parameters of SEC 2 §2.4 to §2.6). */
export interface Curve extends SigningCurve {
  kind: 'weierstrass'
  /** TPM 2.0 Library, Part 2, §6.4. */
  tpm?: number
  a: bigint
  b: bigint
}

/** An Edwards curve, RFC 8032. */
export interface EdwardsCurve extends SigningCurve {
  kind: 'edwards'
}

/** For key agreement: no credential has it, but keys name it. */
interface AgreementCurve extends CurveBase {
  kind: 'montgomery'
}

const P256 = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const P384 = 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn
const P521 = (1n << 521n) - 1n
const SECP256K1 = 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2fn

/** Numbers that the code speaks of. */
export const CRV_P256 = 1

/** Weierstrass curves; of two with coordinates as long, the usual one comes first. */
export const EC_CURVES: readonly Curve[] = [
  {
    kind: 'weierstrass',
    name: 'P-256',
    crv: CRV_P256,
    kty: EC2,
    size: 32,
    oid: '1.2.840.10045.3.1.7',
    spki: 91,
    tpm: 3,
    p: P256,
    a: P256 - 3n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  {
    kind: 'weierstrass',
    name: 'P-384',
    crv: 2,
    kty: EC2,
    size: 48,
    oid: '1.3.132.0.34',
    spki: 120,
    tpm: 4,
    p: P384,
    a: P384 - 3n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  {
    kind: 'weierstrass',
    name: 'P-521',
    crv: 3,
    kty: EC2,
    size: 66,
    oid: '1.3.132.0.35',
    spki: 158,
    tpm: 5,
    p: P521,
    a: P521 - 3n,
    b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
  {
    kind: 'weierstrass',
    name: 'secp256k1',
    crv: 8,
    kty: EC2,
    size: 32,
    oid: '1.3.132.0.10',
    spki: 88,
    p: SECP256K1,
    a: 0n,
    b: 7n,
  },
]

export const EDWARDS_CURVES: readonly EdwardsCurve[] = [
  {
    kind: 'edwards',
    name: 'Ed25519',
    crv: 6,
    kty: OKP,
    size: 32,
    oid: '1.3.101.112',
    spki: 44,
    p: (1n << 255n) - 19n,
  },
  {
    kind: 'edwards',
    name: 'Ed448',
    crv: 7,
    kty: OKP,
    size: 57,
    oid: '1.3.101.113',
    spki: 69,
    p: (1n << 448n) - (1n << 224n) - 1n,
  },
]

const AGREEMENT_CURVES: readonly AgreementCurve[] = [
  { kind: 'montgomery', name: 'X25519', crv: 4, kty: OKP },
  { kind: 'montgomery', name: 'X448', crv: 5, kty: OKP },
]

export const SIGNING_CURVES: readonly (Curve | EdwardsCurve)[] = [...EC_CURVES, ...EDWARDS_CURVES]

export const ecCurveOf = (crv: number | undefined): Curve | undefined => EC_CURVES.find((curve) => curve.crv === crv)

export const edwardsCurveOf = (crv: number | undefined): EdwardsCurve | undefined =>
  EDWARDS_CURVES.find((curve) => curve.crv === crv)

/** By its name in a JWK or a certificate; undefined for one that does not sign. */
export const curveNamed = (name: string | undefined): Curve | EdwardsCurve | undefined =>
  SIGNING_CURVES.find((curve) => curve.name === name)

/** Its name, where it has one here. */
export const knownCurve = (crv: number): string | undefined =>
  [...SIGNING_CURVES, ...AGREEMENT_CURVES].find((curve) => curve.crv === crv)?.name

/** Its name, or the number itself. */
export const crvName = (crv: number): string => knownCurve(crv) ?? `curve ${crv}`

/** Lengths of an ECDSA signature with r and s side by side (IEEE P1363). */
export const SIDE_BY_SIDE_LENGTHS: readonly number[] = [...new Set(EC_CURVES.map(({ size }) => 2 * size))]

/** Why a point cannot be a public key; undefined when it stands on the curve. Arithmetic of public values only. */
export function pointFault(curve: Curve, x: Uint8Array, y: Uint8Array): 'zero' | 'too-large' | 'off-curve' | undefined {
  const { p, a, b } = curve
  const [left, right] = [toBigInt(x), toBigInt(y)]
  if (left === 0n && right === 0n) return 'zero'
  if (left >= p || right >= p) return 'too-large'
  return (right * right - (left * left + a) * left - b) % p === 0n ? undefined : 'off-curve'
}

/** Big-endian, as coordinates are (RFC 9053 §7.1.1), eight bytes at a time: by way of hex it takes twice as long. */
function toBigInt(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let number = 0n
  let at = bytes.length % 8
  for (let i = 0; i < at; i++) number = (number << 8n) | BigInt(view.getUint8(i))
  for (; at < bytes.length; at += 8) number = (number << 64n) | view.getBigUint64(at)
  return number
}

/** Points of order 1, 2 and 4 by their y (RFC 8032 §5.1.2): any message has a signature that fits such a key. */
export function hasSmallOrder(curve: EdwardsCurve, point: Uint8Array): boolean {
  const little = Uint8Array.from(point).reverse()
  // The first bit is the sign of x.
  little[0] = (little[0] ?? 0) & 0x7f
  const y = toBigInt(little)
  return y === 0n || y === 1n || y === curve.p - 1n
}
