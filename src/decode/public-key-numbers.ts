import { sameBytes } from '../bytes.ts'
import type { CoseKey } from '../model/index.ts'
import { usualAlgorithm } from '../webauthn/cose.ts'
import { AKP, E, EC2, N, OKP, PUB, RSA, X, Y } from '../webauthn/cose-key-types.ts'

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
