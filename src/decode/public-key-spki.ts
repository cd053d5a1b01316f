import { algorithmNamed } from '../webauthn/cose.ts'
import { type Curve, curveNamed, EC_CURVES, EDWARDS_CURVES } from '../webauthn/cose-curves.ts'
import { AKP, EC2, OKP, RSA } from '../webauthn/cose-key-types.ts'
import { publicKeyInfo } from './der/certificate.ts'
import { isTag, TAG } from './der/text.ts'
import { walkDer } from './der/walk.ts'
import type { PublicKeyNumbers } from './public-key-numbers.ts'

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
