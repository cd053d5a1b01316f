import type { JsonWebKey, KeyObject } from 'node:crypto'
import { encodeBase64url } from '../decode/base64url.ts'
import { AKP, EC2, OKP, RSA } from '../decode/key-types.ts'
import type { Verdict, VerifyRequest } from '../decode/parts.ts'
import type { PublicKeyNumbers } from '../decode/public-key-numbers.ts'

type NodeCrypto = typeof import('node:crypto')

/** Curve names of JWK, RFC 7518 §6.2.1.1, RFC 8037 §2, RFC 8812 §3.1. */
const CURVES: Record<number, string> = { 1: 'P-256', 2: 'P-384', 3: 'P-521', 6: 'Ed25519', 7: 'Ed448', 8: 'secp256k1' }
/** The hash of each COSE algorithm, as OpenSSL names it; null: the algorithm hashes by itself. */
const HASHES: Record<number, string | null> = {
  [-7]: 'sha256',
  [-9]: 'sha256',
  [-47]: 'sha256',
  [-35]: 'sha384',
  [-51]: 'sha384',
  [-36]: 'sha512',
  [-52]: 'sha512',
  [-8]: null,
  [-19]: null,
  [-53]: null,
  [-37]: 'sha256',
  [-38]: 'sha384',
  [-39]: 'sha512',
  [-257]: 'sha256',
  [-258]: 'sha384',
  [-259]: 'sha512',
  [-65535]: 'sha1',
  [-48]: null,
  [-49]: null,
  [-50]: null,
}
/** RSASSA-PSS, RFC 8230 §2. */
const PSS: ReadonlySet<number> = new Set([-37, -38, -39])
/** `alg` of AKP keys, which their JWK must have (RFC 9964 §3). */
const ML_DSA: Record<number, string> = { [-48]: 'ML-DSA-44', [-49]: 'ML-DSA-65', [-50]: 'ML-DSA-87' }

/** Verifies with node:crypto. Never throws: what this Node does not know is `unsupported`, what is no key `bad-key`. */
export function verifyWith(crypto: NodeCrypto, { key, alg, data, signature, encoding }: VerifyRequest): Verdict {
  const hash = HASHES[alg]
  const jwk = jwkOf(key, alg)
  if (hash === undefined || jwk === undefined) return 'unsupported'
  const imported = importKey(crypto, jwk)
  // Node before 24.6 has no ML-DSA, and calls its keys invalid.
  if (imported === undefined) return key.kty === AKP ? 'unsupported' : 'bad-key'
  const { constants } = crypto
  try {
    return crypto.verify(
      hash,
      data,
      {
        key: imported,
        ...(key.kty === EC2 ? { dsaEncoding: encoding === 'raw' ? 'ieee-p1363' : 'der' } : {}),
        ...(PSS.has(alg)
          ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
          : {}),
      },
      signature,
    )
  } catch {
    return 'unsupported'
  }
}

/** One import for all the readings of a signature that fails: importing costs as much as verifying. */
const imports = new WeakMap<PublicKeyNumbers, KeyObject | null>()

function importKey(
  crypto: NodeCrypto,
  { jwk, key }: { jwk: JsonWebKey; key: PublicKeyNumbers },
): KeyObject | undefined {
  const known = imports.get(key)
  if (known !== undefined) return known ?? undefined
  let made: KeyObject | null = null
  try {
    made = crypto.createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    // An off-curve point, or a type that this Node does not know.
  }
  imports.set(key, made)
  return made ?? undefined
}

/** The key as JWK (RFC 7517); undefined for a type or curve that has none. */
function jwkOf(key: PublicKeyNumbers, alg: number): { jwk: JsonWebKey; key: PublicKeyNumbers } | undefined {
  const text = (bytes: Uint8Array | undefined): string => encodeBase64url(bytes ?? new Uint8Array(0))
  const { kty, x, y, n, e, pub } = key
  if (kty === RSA) return { jwk: { kty: 'RSA', n: text(n), e: text(e) }, key }
  if (kty === AKP) return { jwk: { kty: 'AKP', alg: ML_DSA[alg] ?? '', pub: text(pub) }, key }
  const crv = key.crv === undefined ? undefined : CURVES[key.crv]
  if (crv === undefined) return undefined
  if (kty === EC2) return { jwk: { kty: 'EC', crv, x: text(x), y: text(y) }, key }
  return kty === OKP ? { jwk: { kty: 'OKP', crv, x: text(x) }, key } : undefined
}
