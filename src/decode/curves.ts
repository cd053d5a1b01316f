/** A short Weierstrass curve, y² = x³ + ax + b over the field of p (SEC 1 §2.2.1; parameters of SEC 2 §2.4 to §2.6). */
export interface Curve {
  name: string
  /** IANA registry "COSE Elliptic Curves". */
  crv: number
  /** Bytes of a coordinate. */
  size: number
  /** Object identifier of the named curve, DER content as hex (RFC 5480 §2.1.1.1). */
  oid: string
  p: bigint
  a: bigint
  b: bigint
}

const P256 = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const P384 = 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn
const P521 = (1n << 521n) - 1n
const SECP256K1 = 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2fn

export const CURVES: readonly Curve[] = [
  {
    name: 'P-256',
    crv: 1,
    size: 32,
    oid: '2a8648ce3d030107',
    p: P256,
    a: P256 - 3n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  {
    name: 'P-384',
    crv: 2,
    size: 48,
    oid: '2b81040022',
    p: P384,
    a: P384 - 3n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  {
    name: 'P-521',
    crv: 3,
    size: 66,
    oid: '2b81040023',
    p: P521,
    a: P521 - 3n,
    b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
  { name: 'secp256k1', crv: 8, size: 32, oid: '2b8104000a', p: SECP256K1, a: 0n, b: 7n },
]

export const curveOf = (crv: number | undefined): Curve | undefined => CURVES.find((curve) => curve.crv === crv)

/** Why a point cannot be a public key; undefined when it stands on the curve. Arithmetic of public values only. */
export function pointFault(curve: Curve, x: Uint8Array, y: Uint8Array): 'zero' | 'too-large' | 'off-curve' | undefined {
  const { p, a, b } = curve
  const [left, right] = [toBigInt(x), toBigInt(y)]
  if (left === 0n && right === 0n) return 'zero'
  if (left >= p || right >= p) return 'too-large'
  return (right * right - (left * left + a) * left - b) % p === 0n ? undefined : 'off-curve'
}

export function toBigInt(bytes: Uint8Array): bigint {
  let hex = '0x0'
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return BigInt(hex)
}

/** Edwards curves of RFC 8032: the length of an encoded point. */
export const EDWARDS = [
  { name: 'Ed25519', crv: 6, size: 32, oid: '2b6570', p: (1n << 255n) - 19n },
  { name: 'Ed448', crv: 7, size: 57, oid: '2b6571', p: (1n << 448n) - (1n << 224n) - 1n },
] as const

export const edwardsOf = (crv: number | undefined): (typeof EDWARDS)[number] | undefined =>
  EDWARDS.find((curve) => curve.crv === crv)

/** Points of order 1, 2 and 4 by their y (RFC 8032 §5.1.2): any message has a signature that fits such a key. */
export function hasSmallOrder(curve: (typeof EDWARDS)[number], point: Uint8Array): boolean {
  const little = Uint8Array.from(point).reverse()
  // The first bit is the sign of x.
  little[0] = (little[0] ?? 0) & 0x7f
  const y = toBigInt(little)
  return y === 0n || y === 1n || y === curve.p - 1n
}
