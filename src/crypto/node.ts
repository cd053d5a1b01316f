import type { JsonWebKey, KeyObject } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Crypto, Verdict, VerifyRequest } from '../decode/crypto.ts'
import type { PublicKeyNumbers } from '../decode/public-key-numbers.ts'
import { encodeBase64url } from '../text/encodings.ts'
import { type Algorithm, coseAlgorithm } from '../webauthn/cose.ts'
import { SIGNING_CURVES } from '../webauthn/cose-curves.ts'
import { AKP, EC2, OKP, RSA } from '../webauthn/cose-key-types.ts'

/** Loaded when it is needed: node:crypto is 8 % of the start-up. */
const load = () => process.getBuiltinModule('node:crypto')

/** Bytes of an RP ID, an origin or client data: their hash is done by the time that node:crypto is loaded. */
const SHORT = 1024

/** The cryptography that Node has, and a hash of short texts for which it need not be loaded. */
export const nodeCrypto: Crypto = {
  sha256: (bytes) => (bytes.length <= SHORT ? sha256(bytes) : load().createHash('sha256').update(bytes).digest()),
  hash: (name, bytes) => load().createHash(name).update(bytes).digest(),
  verify: (request) => verifyWith(load(), request),
}

type NodeCrypto = typeof import('node:crypto')

/** Verifies with node:crypto. Never throws: what this Node does not know is `unsupported`, what is no key `bad-key`. */
function verifyWith(crypto: NodeCrypto, { key, alg, data, signature, encoding }: VerifyRequest): Verdict {
  const algorithm = coseAlgorithm(alg)
  const jwk = algorithm && jwkOf(key, algorithm)
  if (!jwk) return 'unsupported'
  const imported = importKey(crypto, jwk)
  // Node before 24.6 has no ML-DSA, and calls its keys invalid.
  if (imported === undefined) return key.kty === AKP ? 'unsupported' : 'bad-key'
  const { constants } = crypto
  try {
    return crypto.verify(
      hashesItself(algorithm) ? null : algorithm.hash,
      data,
      {
        key: imported,
        ...(key.kty === EC2 ? { dsaEncoding: encoding === 'raw' ? 'ieee-p1363' : 'der' } : {}),
        ...(algorithm.scheme === 'pss'
          ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
          : {}),
      },
      signature,
    )
  } catch {
    return 'unsupported'
  }
}

/** EdDSA and ML-DSA: the caller names no hash. */
const hashesItself = ({ scheme }: Algorithm): boolean => scheme === 'eddsa' || scheme === 'ml-dsa'

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
function jwkOf(
  key: PublicKeyNumbers,
  { name, kty: own }: Algorithm,
): { jwk: JsonWebKey; key: PublicKeyNumbers } | undefined {
  const text = (bytes: Uint8Array | undefined): string => encodeBase64url(bytes ?? new Uint8Array(0))
  const { kty, x, y, n, e, pub } = key
  if (kty === RSA) return { jwk: { kty: 'RSA', n: text(n), e: text(e) }, key }
  if (kty === AKP) return { jwk: { kty: 'AKP', alg: own === AKP ? name : '', pub: text(pub) }, key }
  const crv = SIGNING_CURVES.find((curve) => curve.crv === key.crv)?.name
  if (crv === undefined) return undefined
  if (kty === EC2) return { jwk: { kty: 'EC', crv, x: text(x), y: text(y) }, key }
  return kty === OKP ? { jwk: { kty: 'OKP', crv, x: text(x) }, key } : undefined
}
