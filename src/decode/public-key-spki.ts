import { publicKeyInfo } from './der/certificate.ts'
import { isTag, TAG } from './der/text.ts'
import { walkDer } from './der/walk.ts'
import { AKP, EC2, OKP, RSA } from './key-types.ts'
import type { PublicKeyNumbers } from './public-key-numbers.ts'

/** COSE curves by the names that RFC 5480 and SEC 2 give them, with the bytes of a coordinate. */
const EC_CURVES: Record<string, { crv: number; size: number }> = {
  'P-256': { crv: 1, size: 32 },
  'P-384': { crv: 2, size: 48 },
  'P-521': { crv: 3, size: 66 },
  secp256k1: { crv: 8, size: 32 },
}
const EDWARDS_CURVES: Record<string, number> = { Ed25519: 6, Ed448: 7 }
const ML_DSA: Record<string, number> = { 'ML-DSA-44': -48, 'ML-DSA-65': -49, 'ML-DSA-87': -50 }

/** The numbers of a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7, RFC 5480, RFC 8410); undefined when it is none. */
export function numbersOfSpki(bytes: Uint8Array): PublicKeyNumbers | undefined {
  const root = walkDer(bytes, 0, bytes.length)
  const info = root && root.faults.length === 0 ? publicKeyInfo(bytes, root) : undefined
  if (!info?.key) return undefined
  const key = bytes.subarray(info.key.start, info.key.end)
  if (info.algorithm === 'EC') return pointOf(key, EC_CURVES[info.curve ?? ''])
  if (info.algorithm === 'RSA') return numbersOfPkcs1(key)
  const edwards = EDWARDS_CURVES[info.algorithm]
  if (edwards !== undefined) return { kty: OKP, crv: edwards, x: key }
  const alg = ML_DSA[info.algorithm]
  return alg === undefined ? undefined : { kty: AKP, alg, pub: key }
}

/** An uncompressed point, SEC 1 §2.3.3: 04, x, y. */
function pointOf(bytes: Uint8Array, curve: { crv: number; size: number } | undefined): PublicKeyNumbers | undefined {
  if (!curve || bytes[0] !== 4 || bytes.length !== 1 + 2 * curve.size) return undefined
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
  if (bytes.length === 32) return { kty: OKP, crv: 6, x: bytes }
  if (bytes.length === 57) return { kty: OKP, crv: 7, x: bytes }
  const point = bytes[0] === 4 && bytes.length % 2 === 1 ? bytes.subarray(1) : bytes
  const curve = Object.values(EC_CURVES).find(({ size }) => point.length === 2 * size)
  return curve && { kty: EC2, crv: curve.crv, x: point.subarray(0, curve.size), y: point.subarray(curve.size) }
}
