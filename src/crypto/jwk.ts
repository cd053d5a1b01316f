import type { PublicKeyNumbers } from '../decode/public-key-numbers.ts'
import { encodeBase64url } from '../text/encodings.ts'
import type { Algorithm } from '../webauthn/cose.ts'
import { SIGNING_CURVES } from '../webauthn/cose-curves.ts'
import { AKP, EC2, OKP, RSA } from '../webauthn/cose-key-types.ts'

/** A public key as JWK (RFC 7517 §4, RFC 7518 §6, RFC 8037 §2; AKP: RFC 9964). */
export type PublicJwk =
  | { kty: 'RSA'; n: string; e: string }
  | { kty: 'EC'; crv: string; x: string; y: string }
  | { kty: 'OKP'; crv: string; x: string }
  | { kty: 'AKP'; alg: string; pub: string }

/** The key as JWK; undefined for a type or curve that has none. */
export function jwkOf(key: PublicKeyNumbers, { name, kty: own }: Algorithm): PublicJwk | undefined {
  const text = (bytes: Uint8Array | undefined): string => encodeBase64url(bytes ?? new Uint8Array(0))
  const { kty, x, y, n, e, pub } = key
  if (kty === RSA) return { kty: 'RSA', n: text(n), e: text(e) }
  if (kty === AKP) return { kty: 'AKP', alg: own === AKP ? name : '', pub: text(pub) }
  const crv = SIGNING_CURVES.find((curve) => curve.crv === key.crv)?.name
  if (crv === undefined) return undefined
  if (kty === EC2) return { kty: 'EC', crv, x: text(x), y: text(y) }
  return kty === OKP ? { kty: 'OKP', crv, x: text(x) } : undefined
}
