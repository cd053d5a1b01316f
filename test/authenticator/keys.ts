import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { rsaKeyPair } from '../helpers/rsa.ts'
import { ALGORITHMS, type Alg, algorithm, type Family } from './algorithms.ts'
import { fromBase64url } from './bytes.ts'
import { type Cbor, map } from './cbor.ts'

export interface KeyPair {
  privateKey: KeyObject
  publicKey: KeyObject
}

/** Whose key it is; the same owner and family give the same key for a whole run, for RSA keys are slow to make. */
export type Owner =
  | 'credential'
  | 'another credential'
  | 'attestation'
  | 'another attestation'
  | 'intermediate'
  | 'root'

const made = new Map<string, KeyPair>()

export function keyPair(alg: Alg, owner: Owner): KeyPair {
  const { family } = algorithm(alg)
  const name = `${owner} ${family}`
  const known = made.get(name)
  if (known) return known
  const pair = family === 'rsa' ? rsaKeyPair(owner) : generate(family)
  made.set(name, pair)
  return pair
}

function generate(family: Exclude<Family, 'rsa'>): KeyPair {
  if (family.startsWith('P-') || family === 'secp256k1') return generateKeyPairSync('ec', { namedCurve: family })
  // The types of Node 20 know the names of the Edwards curves, not those of ML-DSA (Node 24).
  return generateKeyPairSync(family as 'ed25519')
}

/** The algorithms that this Node can make keys for: ML-DSA needs Node 24. */
export const availableAlgorithms: readonly Alg[] = (Object.keys(ALGORITHMS) as Alg[]).filter((alg) => {
  const { family } = algorithm(alg)
  if (family === 'rsa' || !family.startsWith('ml-dsa')) return true
  try {
    generate(family)
    return true
  } catch {
    return false
  }
})

/** SubjectPublicKeyInfo, RFC 5280 §4.1.2.7. */
export const spki = (key: KeyObject): Uint8Array => new Uint8Array(key.export({ type: 'spki', format: 'der' }))

export interface Parameters {
  kty: number
  crv?: number
  x: Uint8Array
  /** EC2 only. */
  y?: Uint8Array
}

/** x and y of an EC2 or OKP key; for RSA `x` is n and `y` is e; for ML-DSA `x` is the whole key. */
export function parametersOf(key: KeyObject, alg: Alg): Parameters {
  const jwk = key.export({ format: 'jwk' }) as Record<string, string | undefined>
  const part = (name: string): Uint8Array => fromBase64url(jwk[name] ?? '')
  const { family } = algorithm(alg)
  if (family === 'rsa') return { kty: 3, x: part('n'), y: part('e') }
  if (family.startsWith('ml-dsa')) return { kty: 7, x: part('pub') }
  if (family === 'ed25519' || family === 'ed448') return { kty: 1, crv: family === 'ed25519' ? 6 : 7, x: part('x') }
  return { kty: 2, crv: CURVES[family] ?? 0, x: part('x'), y: part('y') }
}

const CURVES: Partial<Record<Family, number>> = { 'P-256': 1, 'P-384': 2, 'P-521': 3, secp256k1: 8 }

/** The COSE_Key (RFC 9052 §7) with the members that WebAuthn Level 3 §6.5.1.1 allows. */
export function coseKey(key: KeyObject, alg: Alg): Map<number | string, Cbor> {
  const { kty, crv, x, y } = parametersOf(key, alg)
  const cose = map([1, kty], [3, algorithm(alg).cose])
  if (crv === undefined) {
    cose.set(-1, x)
    if (y) cose.set(-2, y)
    return cose
  }
  cose.set(-1, crv).set(-2, x)
  if (y) cose.set(-3, y)
  return cose
}
