import type { JsonWebKey, KeyObject } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Crypto, Verdict, VerifyRequest } from '../decode/crypto.ts'
import type { PublicKeyNumbers } from '../decode/public-key-numbers.ts'
import { type Algorithm, coseAlgorithm } from '../webauthn/cose.ts'
import { AKP, EC2 } from '../webauthn/cose-key-types.ts'
import { jwkOf, type PublicJwk } from './jwk.ts'

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
  const imported = importKey(crypto, key, jwk)
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

function importKey(crypto: NodeCrypto, key: PublicKeyNumbers, jwk: PublicJwk): KeyObject | undefined {
  const known = imports.get(key)
  if (known !== undefined) return known ?? undefined
  let made: KeyObject | null = null
  try {
    made = crypto.createPublicKey({ key: jwk satisfies JsonWebKey, format: 'jwk' })
  } catch {
    // An off-curve point, or a type that this Node does not know.
  }
  imports.set(key, made)
  return made ?? undefined
}
