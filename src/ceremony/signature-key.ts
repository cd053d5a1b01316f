import { concatBytes } from '../bytes.ts'
import type { Verdict } from '../decode/crypto.ts'
import { algorithmOf, numbersOfCose, type PublicKeyNumbers } from '../decode/public-key-numbers.ts'
import { judgeDer } from '../decode/signature.ts'
import { RSA_ALGORITHMS } from '../webauthn/cose.ts'
import { ecCurveOf } from '../webauthn/cose-curves.ts'
import { EC2, RSA } from '../webauthn/cose-key-types.ts'
import type { Member } from './member.ts'
import type { Response } from './view.ts'

/** The credential public key of a registration; the same object each time, so that it is imported once. */
export function keyOfRegistration({ member }: Response): PublicKeyNumbers | undefined {
  const { coseKey } = member.parts
  if (!coseKey) return undefined
  const known = keys.get(coseKey)
  if (known) return known
  const key = numbersOfCose(coseKey)
  if (key) keys.set(coseKey, key)
  return key
}

const keys = new WeakMap<object, PublicKeyNumbers>()

/** What an authentication signed, and the signature. */
export interface Signed {
  authData: Uint8Array
  clientData: Uint8Array
  /** The client data as the payload spells it. */
  clientDataText: string | undefined
  signature: Uint8Array
}

/** The bytes of all three members; undefined when one is not there. */
export function signedOf({ parts }: Member): Signed | undefined {
  const authData = parts.encoded?.authenticatorData?.bytes
  const clientData = parts.clientData?.bytes
  const { bytes: signature } = parts.encoded?.signature ?? {}
  const spelling = parts.encoded?.clientDataJSON?.value
  if (!authData || !clientData || !signature) return undefined
  return { authData, clientData, signature, clientDataText: typeof spelling === 'string' ? spelling : undefined }
}

/** Each that the key may be used with, where its form does not say which. */
export function algorithmsOf(key: PublicKeyNumbers): readonly number[] {
  if (key.kty === RSA && key.alg === undefined) return RSA_ALGORITHMS
  const alg = algorithmOf(key)
  return alg === undefined ? [] : [alg]
}

/** Whether an ECDSA signature has the length of r and s side by side (IEEE P1363), and not that of DER. */
export const isRaw = ({ kty, crv }: PublicKeyNumbers, signature: Uint8Array): boolean =>
  kty === EC2 && signature.length === 2 * (ecCurveOf(crv)?.size ?? 0) && judgeDer(signature).form === 'none'

/** The signature of an authentication by the standard: over authenticator data and hash (WebAuthn Level 3 §7.2 step 21). */
export function verdictWith(key: PublicKeyNumbers | undefined, member: Member): Verdict | undefined {
  const signed = signedOf(member)
  const { crypto } = member.parts
  if (!key || !signed || !crypto?.verify) return undefined
  const data = concatBytes(signed.authData, crypto.sha256(signed.clientData))
  let verdict: Verdict | undefined
  for (const alg of algorithmsOf(key)) {
    verdict = crypto.verify({ key, alg, data, signature: signed.signature, encoding: 'der' })
    if (verdict !== false) break
  }
  return verdict
}
