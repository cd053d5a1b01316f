import type { CoseKey } from '../model/index.ts'
import { AKP, EC2, OKP, RSA } from './key-types.ts'

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

/** The algorithm that goes with a curve when nothing else says one, WebAuthn Level 3 §5.8.5. */
const ALG_OF_CURVE: Record<number, number> = { 1: -7, 2: -35, 3: -36, 6: -8, 7: -53, 8: -47 }
const ALG_OF_RSA = -257

/** The numbers of a COSE key; undefined when a parameter that its type needs is missing or no byte string. */
export function numbersOfCose({ kty, alg, crv, map }: CoseKey): PublicKeyNumbers | undefined {
  const bytes = (label: number): Uint8Array | undefined => {
    const value = map?.get(label)
    return value instanceof Uint8Array && value.length > 0 ? value : undefined
  }
  if (kty === undefined) return undefined
  const head = { kty, ...(alg === undefined ? {} : { alg }) }
  const [one, two, three] = [bytes(-1), bytes(-2), bytes(-3)]
  if (kty === RSA) return one && two ? { ...head, n: one, e: two } : undefined
  if (kty === AKP) return one ? { ...head, pub: one } : undefined
  if (crv === undefined || !two) return undefined
  if (kty === OKP) return { ...head, crv, x: two }
  return kty === EC2 && three ? { ...head, crv, x: two, y: three } : undefined
}

/** The algorithm of a key: its own, else the one that its curve or type has. */
export const algorithmOf = (key: PublicKeyNumbers): number | undefined =>
  key.alg ?? (key.kty === RSA ? ALG_OF_RSA : key.crv === undefined ? undefined : ALG_OF_CURVE[key.crv])

/** Whether two keys have the same numbers, whatever their algorithm. */
export function isSameKey(a: PublicKeyNumbers, b: PublicKeyNumbers): boolean {
  if (a.kty !== b.kty || a.crv !== b.crv) return false
  return (['x', 'y', 'n', 'e', 'pub'] as const).every((name) => isSame(a[name], b[name]))
}

/** Whether two byte strings are equal; two absent ones are. */
export function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
