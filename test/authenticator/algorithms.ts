import { constants, type KeyObject, sign as nodeSign } from 'node:crypto'

interface Algorithm {
  /** Its number in the IANA registry "COSE Algorithms". */
  cose: number
  /** Which keys it takes; algorithms of one family share keys. */
  family:
    | 'P-256'
    | 'P-384'
    | 'P-521'
    | 'secp256k1'
    | 'rsa'
    | 'ed25519'
    | 'ed448'
    | 'ml-dsa-44'
    | 'ml-dsa-65'
    | 'ml-dsa-87'
  /** For node:crypto; absent where the algorithm hashes by itself. */
  hash?: 'sha1' | 'sha256' | 'sha384' | 'sha512'
  pss?: true
}

/** RFC 9053, RFC 8812, RFC 8230, RFC 9864, RFC 9964. */
export const ALGORITHMS = {
  ES256: { cose: -7, family: 'P-256', hash: 'sha256' },
  ES384: { cose: -35, family: 'P-384', hash: 'sha384' },
  ES512: { cose: -36, family: 'P-521', hash: 'sha512' },
  ES256K: { cose: -47, family: 'secp256k1', hash: 'sha256' },
  EdDSA: { cose: -8, family: 'ed25519' },
  Ed448: { cose: -53, family: 'ed448' },
  RS256: { cose: -257, family: 'rsa', hash: 'sha256' },
  RS384: { cose: -258, family: 'rsa', hash: 'sha384' },
  RS512: { cose: -259, family: 'rsa', hash: 'sha512' },
  PS256: { cose: -37, family: 'rsa', hash: 'sha256', pss: true },
  PS384: { cose: -38, family: 'rsa', hash: 'sha384', pss: true },
  PS512: { cose: -39, family: 'rsa', hash: 'sha512', pss: true },
  RS1: { cose: -65535, family: 'rsa', hash: 'sha1' },
  'ML-DSA-44': { cose: -48, family: 'ml-dsa-44' },
  'ML-DSA-65': { cose: -49, family: 'ml-dsa-65' },
  'ML-DSA-87': { cose: -50, family: 'ml-dsa-87' },
} as const satisfies Record<string, Algorithm>

export type Alg = keyof typeof ALGORITHMS
export type Family = Algorithm['family']

export const algorithm = (alg: Alg): Algorithm => ALGORITHMS[alg]
/** The hash that TPM attestation applies to what it signs; the Edwards curves have SHA-512 inside. */
export const hashOf = (alg: Alg): string => algorithm(alg).hash ?? 'sha512'

/** Who signs: an object, so that a test that compares payloads can put something else in its place. */
export const SIGNER = {
  /** A signature in the form that WebAuthn Level 3 §6.5.5 asks for: DER for ECDSA unless `p1363`, salt as long as the hash for PSS. */
  sign(alg: Alg, privateKey: KeyObject, data: Uint8Array, form: 'der' | 'p1363' = 'der'): Uint8Array {
    const { hash, pss } = algorithm(alg)
    const key = pss
      ? { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : { key: privateKey, dsaEncoding: form === 'der' ? ('der' as const) : ('ieee-p1363' as const) }
    return new Uint8Array(nodeSign(hash ?? null, data, key))
  },
}

export const sign: typeof SIGNER.sign = (...given) => SIGNER.sign(...given)
