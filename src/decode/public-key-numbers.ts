import { sameBytes } from '../bytes.ts'
import type { CoseKey } from '../model/index.ts'
import { algorithmNamed, usualAlgorithm } from '../webauthn/cose.ts'
import { type Curve, curveNamed, EC_CURVES, EDWARDS_CURVES, edwardsCurveOf } from '../webauthn/cose-curves.ts'
import { AKP, E, EC2, N, OKP, PUB, RSA, X, Y } from '../webauthn/cose-key-types.ts'
import { publicKeyInfo } from './der/certificate.ts'
import { isTag, TAG } from './der/text.ts'
import { walkDer } from './der/walk.ts'

/** A public key by its numbers, in the terms of COSE (RFC 9053 §7, RFC 8230 §4, RFC 9964 §3): what every form of it holds. */
export interface PublicKeyNumbers {
  kty: number
  /** Absent where the form does not say it, as in an RSA SubjectPublicKeyInfo. */
  alg?: number
  crv?: number
  /** `x`, `y` of a curve; `n`, `e` of RSA; `pub` of AKP. Big-endian, full length for curves. */
  x?: Uint8Array
  y?: Uint8Array
  n?: Uint8Array
  e?: Uint8Array
  pub?: Uint8Array
}

/**
 * Bytes of every signature that a key makes, where there is one number: as many as the modulus (RFC 8017 §8.1.1, §8.2.1),
 * or two numbers of the curve (RFC 8032 §5.1.6, §5.2.6). undefined for ECDSA, whose DER differs, and for ML-DSA.
 */
export function signatureLengthOf({ kty, n, crv }: PublicKeyNumbers): number | undefined {
  if (kty === RSA) return n?.length
  const curve = kty === OKP ? edwardsCurveOf(crv) : undefined
  return curve && 2 * curve.size
}

/** The same where a signature has another number of bytes. */
export function otherSignatureLength(key: PublicKeyNumbers, signature: Uint8Array): number | undefined {
  const expected = signatureLengthOf(key)
  return expected === signature.length ? undefined : expected
}

/** The numbers of a COSE key; undefined when a parameter that its type needs is missing or no byte string. */
export function numbersOfCose({ kty, alg, crv, map }: CoseKey): PublicKeyNumbers | undefined {
  const bytes = (label: number): Uint8Array | undefined => {
    const value = map?.get(label)
    return value instanceof Uint8Array && value.length > 0 ? value : undefined
  }
  if (kty === undefined) return undefined
  const head = { kty, ...(alg === undefined ? {} : { alg }) }
  if (kty === RSA) {
    const [n, e] = [bytes(N), bytes(E)]
    return n && e ? { ...head, n, e } : undefined
  }
  if (kty === AKP) {
    const pub = bytes(PUB)
    return pub && { ...head, pub }
  }
  const [x, y] = [bytes(X), bytes(Y)]
  if (crv === undefined || !x) return undefined
  if (kty === OKP) return { ...head, crv, x }
  return kty === EC2 && y ? { ...head, crv, x, y } : undefined
}

/** The algorithm of a key: its own, else the one that its curve or type has. */
export const algorithmOf = (key: PublicKeyNumbers): number | undefined => key.alg ?? usualAlgorithm(key)

/** Whether two keys have the same numbers, whatever their algorithm. */
export function isSameKey(a: PublicKeyNumbers, b: PublicKeyNumbers): boolean {
  if (a.kty !== b.kty || a.crv !== b.crv) return false
  return (['x', 'y', 'n', 'e', 'pub'] as const).every((name) => sameBytes(a[name], b[name]))
}

/** The numbers of a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7, RFC 5480, RFC 8410); undefined when it is none. */
export function numbersOfSpki(bytes: Uint8Array): PublicKeyNumbers | undefined {
  const root = walkDer(bytes, 0, bytes.length)
  const info = root && root.faults.length === 0 ? publicKeyInfo(bytes, root) : undefined
  if (!info?.key) return undefined
  const key = bytes.subarray(info.key.start, info.key.end)
  const curve = curveNamed(info.algorithm === 'EC' ? info.curve : info.algorithm)
  if (info.algorithm === 'EC') return curve?.kind === 'weierstrass' ? pointOf(key, curve) : undefined
  if (info.algorithm === 'RSA') return numbersOfPkcs1(key)
  if (curve?.kind === 'edwards') return { kty: OKP, crv: curve.crv, x: key }
  const algorithm = algorithmNamed(info.algorithm)
  return algorithm?.kty === AKP ? { kty: AKP, alg: algorithm.alg, pub: key } : undefined
}

/** An uncompressed point, SEC 1 §2.3.3: 04, x, y. */
function pointOf(bytes: Uint8Array, curve: Curve): PublicKeyNumbers | undefined {
  if (bytes[0] !== 4 || bytes.length !== 1 + 2 * curve.size) return undefined
  return { kty: EC2, crv: curve.crv, x: bytes.subarray(1, 1 + curve.size), y: bytes.subarray(1 + curve.size) }
}

/** RSAPublicKey, RFC 8017 §A.1.1: n and e. */
export function numbersOfPkcs1(bytes: Uint8Array): PublicKeyNumbers | undefined {
  const root = walkDer(bytes, 0, bytes.length)
  const [n, e, ...more] = root?.children ?? []
  if (!isTag(root, TAG.sequence) || !isTag(n, TAG.integer) || !isTag(e, TAG.integer) || more.length > 0)
    return undefined
  // DER writes a zero before a number whose first bit is set; a modulus in COSE has none (RFC 8230 §4).
  const number = (start: number, end: number): Uint8Array => bytes.subarray(bytes[start] === 0 ? start + 1 : start, end)
  return { kty: RSA, n: number(n.content, n.end), e: number(e.content, e.end) }
}

/** Bare coordinates: a point of P-256, P-384, P-521 with or without its 04, or an Ed25519 or Ed448 key, by length. */
export function numbersOfRaw(bytes: Uint8Array): PublicKeyNumbers | undefined {
  const edwards = EDWARDS_CURVES.find(({ size }) => bytes.length === size)
  if (edwards) return { kty: OKP, crv: edwards.crv, x: bytes }
  const point = bytes[0] === 4 && bytes.length % 2 === 1 ? bytes.subarray(1) : bytes
  const curve = EC_CURVES.find(({ size }) => point.length === 2 * size)
  return curve && { kty: EC2, crv: curve.crv, x: point.subarray(0, curve.size), y: point.subarray(curve.size) }
}
