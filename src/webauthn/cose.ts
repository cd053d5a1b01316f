import { SIGNING_CURVES } from './cose-curves.ts'
import { AKP, EC2, OKP, RSA } from './cose-key-types.ts'

export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512'

/** A COSE signature algorithm that a credential or an attestation may have. */
export interface Algorithm {
  /** Its name in COSE, which is that of JWS and JWK where they have it. */
  name: string
  /** IANA registry "COSE Algorithms". */
  alg: number
  scheme: 'ecdsa' | 'eddsa' | 'pkcs1' | 'pss' | 'ml-dsa'
  kty: number
  /** WebAuthn ties ECDSA and EdDSA to one curve, as RFC 9864 does for the fully specified ones. */
  crv?: number
  /** The hash inside it, which a TPM's extraData has, too (§8.3); absent where it is none of the SHA family that we have. */
  hash?: HashName
  /** Bytes of an AKP key and of its signature: FIPS 204 table 2. */
  pub?: number
  signature?: number
  /** Its key's algorithm in a SubjectPublicKeyInfo, where neither key type nor curve names that. */
  keyOid?: string
  /** What signs a certificate with that scheme and hash, on whatever curve; `name` is how we print it. */
  certificate?: { oid: string; name: string }
  /**
   * WebAuthn Level 3 §5.4 asks servers for the `recommended` ones. `not-recommended` (§5.8.5): it spells out the curve
   * that `sameAs` already means there. `deprecated`: RFC 8812 §2.
   */
  status: 'recommended' | 'usable' | 'not-recommended' | 'deprecated'
  sameAs?: number
}

/** Numbers that the code speaks of. */
export const ES256 = -7
export const RS256 = -257
export const RS1 = -65535

const rsaOid = (last: number): string => `1.2.840.113549.1.1.${last}`
const ecdsaOid = (last: number): string => `1.2.840.10045.4.3.${last}`
const mlDsaOid = (last: number): string => `2.16.840.1.101.3.4.3.${last}`

/**
 * RFC 9053 §2, RFC 8812 §2, RFC 8230 §2, RFC 9864, RFC 9964; OIDs: RFC 5758 §3.2, RFC 4055 §5, RFC 8410 §3, RFC 9881.
 * Of one key type and curve the usual algorithm comes first: a key that names none is tried in this order.
 */
// biome-ignore format: a table is read by its columns
export const ALGORITHMS: readonly Algorithm[] = [
  { alg: ES256, name: 'ES256', scheme: 'ecdsa', kty: EC2, crv: 1, hash: 'sha256', status: 'recommended', certificate: { oid: ecdsaOid(2), name: 'ECDSA with SHA-256' } },
  { alg: -9, name: 'ESP256', scheme: 'ecdsa', kty: EC2, crv: 1, hash: 'sha256', status: 'not-recommended', sameAs: ES256 },
  { alg: -35, name: 'ES384', scheme: 'ecdsa', kty: EC2, crv: 2, hash: 'sha384', status: 'usable', certificate: { oid: ecdsaOid(3), name: 'ECDSA with SHA-384' } },
  { alg: -51, name: 'ESP384', scheme: 'ecdsa', kty: EC2, crv: 2, hash: 'sha384', status: 'not-recommended', sameAs: -35 },
  { alg: -36, name: 'ES512', scheme: 'ecdsa', kty: EC2, crv: 3, hash: 'sha512', status: 'usable', certificate: { oid: ecdsaOid(4), name: 'ECDSA with SHA-512' } },
  { alg: -52, name: 'ESP512', scheme: 'ecdsa', kty: EC2, crv: 3, hash: 'sha512', status: 'not-recommended', sameAs: -36 },
  { alg: -47, name: 'ES256K', scheme: 'ecdsa', kty: EC2, crv: 8, hash: 'sha256', status: 'usable' },
  // RFC 8032 §5.1: Ed25519 hashes with SHA-512, Ed448 with SHAKE256.
  { alg: -8, name: 'EdDSA', scheme: 'eddsa', kty: OKP, crv: 6, hash: 'sha512', status: 'recommended', certificate: { oid: '1.3.101.112', name: 'Ed25519' } },
  { alg: -19, name: 'Ed25519', scheme: 'eddsa', kty: OKP, crv: 6, hash: 'sha512', status: 'not-recommended', sameAs: -8 },
  { alg: -53, name: 'Ed448', scheme: 'eddsa', kty: OKP, crv: 7, status: 'usable', certificate: { oid: '1.3.101.113', name: 'Ed448' } },
  { alg: RS256, name: 'RS256', scheme: 'pkcs1', kty: RSA, hash: 'sha256', status: 'recommended', certificate: { oid: rsaOid(11), name: 'SHA-256 with RSA' } },
  { alg: -37, name: 'PS256', scheme: 'pss', kty: RSA, hash: 'sha256', status: 'usable' },
  { alg: -258, name: 'RS384', scheme: 'pkcs1', kty: RSA, hash: 'sha384', status: 'usable', certificate: { oid: rsaOid(12), name: 'SHA-384 with RSA' } },
  { alg: -38, name: 'PS384', scheme: 'pss', kty: RSA, hash: 'sha384', status: 'usable' },
  { alg: -259, name: 'RS512', scheme: 'pkcs1', kty: RSA, hash: 'sha512', status: 'usable', certificate: { oid: rsaOid(13), name: 'SHA-512 with RSA' } },
  { alg: -39, name: 'PS512', scheme: 'pss', kty: RSA, hash: 'sha512', status: 'usable' },
  { alg: RS1, name: 'RS1', scheme: 'pkcs1', kty: RSA, hash: 'sha1', status: 'deprecated', certificate: { oid: rsaOid(5), name: 'SHA-1 with RSA' } },
  { alg: -48, name: 'ML-DSA-44', scheme: 'ml-dsa', kty: AKP, pub: 1312, signature: 2420, keyOid: mlDsaOid(17), status: 'usable' },
  { alg: -49, name: 'ML-DSA-65', scheme: 'ml-dsa', kty: AKP, pub: 1952, signature: 3309, keyOid: mlDsaOid(18), status: 'usable' },
  { alg: -50, name: 'ML-DSA-87', scheme: 'ml-dsa', kty: AKP, pub: 2592, signature: 4627, keyOid: mlDsaOid(19), status: 'usable' },
]

const byNumber = new Map(ALGORITHMS.map((one) => [one.alg, one]))

export const coseAlgorithm = (alg: number | undefined): Algorithm | undefined =>
  alg === undefined ? undefined : byNumber.get(alg)

export const algorithmNamed = (name: string): Algorithm | undefined => ALGORITHMS.find((one) => one.name === name)

/** Its name, where it has one here. */
export const knownAlgorithm = (alg: number): string | undefined => byNumber.get(alg)?.name

/** Its name, or the number itself. */
export const algorithmName = (alg: number): string => knownAlgorithm(alg) ?? `COSE algorithm ${alg}`

/** The algorithm that goes with a curve, or with RSA, when nothing else says one (§5.8.5). */
export const usualAlgorithm = ({ kty, crv }: { kty: number; crv?: number | undefined }): number | undefined =>
  ALGORITHMS.find((one) => (kty === RSA ? one.kty === RSA : crv !== undefined && one.crv === crv))?.alg

/** Every algorithm that an RSA key may be used with. */
export const RSA_ALGORITHMS: readonly number[] = ALGORITHMS.filter(({ kty }) => kty === RSA).map(({ alg }) => alg)

/** COSE's algorithm for the name of a certificate's signature algorithm. */
export const certificateAlgorithm = (name: string): number | undefined =>
  ALGORITHMS.find(({ certificate }) => certificate?.name === name)?.alg

/** Whether an algorithm takes such a key; true for one that is not known, which is then not supported. */
export function suits(alg: number, key: { kty: number; crv?: number | undefined }): boolean {
  const known = byNumber.get(alg)
  return known === undefined || (known.kty === key.kty && (known.crv === undefined || known.crv === key.crv))
}

/** What a browser makes of an empty pubKeyCredParams (§5.1.3, §5.4). */
export const DEFAULT_ALGORITHMS: readonly number[] = [ES256, RS256]

/** Lengths of signatures that are no DER and not of RSA: r and s side by side, Edwards, ML-DSA. */
export const RAW_SIGNATURE_LENGTHS: ReadonlySet<number> = new Set([
  ...SIGNING_CURVES.map(({ size }) => 2 * size),
  ...ALGORITHMS.flatMap(({ signature }) => signature ?? []),
])
