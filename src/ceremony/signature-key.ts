import { concatBytes } from '../bytes.ts'
import type { Verdict } from '../decode/crypto.ts'
import { algorithmOf, numbersOfCose, type PublicKeyNumbers } from '../decode/public-key-numbers.ts'
import { judgeDer } from '../decode/signature.ts'
import type { Said, Unshown } from '../model/index.ts'
import { inInput } from '../rules/relation/common.ts'
import { RSA_ALGORITHMS } from '../webauthn/cose.ts'
import { ecCurveOf } from '../webauthn/cose-curves.ts'
import { EC2, RSA } from '../webauthn/cose-key-types.ts'
import type { Member, Response } from './view.ts'

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

const FORWARD = 'Pass on response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.'
const HASH =
  'Decode clientDataJSON to bytes, take the SHA-256 of those bytes, and append its 32 bytes to the authenticator data.'

export type ProofArgs = {
  /** Particulars. */
  how?: Unshown | undefined
  /** The input of the registration whose key does verify, where it is another one. */
  other?: Unshown | undefined
}

const how = ({ how: one }: Said<ProofArgs>): string => (one === undefined || one === '' ? '' : ` (${one})`)

/** What a reading of the signature that verifies proves, after "it". */
export const PROOFS = {
  raw: () => 'is r||s, not DER: with r and s side by side (IEEE P1363) it verifies',
  rewritten: (args: Said<ProofArgs>) =>
    `verifies over another spelling of the client data${how(args)}: client data was re-serialised`,
  'bom-removed': () => 'verifies when a byte order mark stands before the client data: the mark was removed',
  'bom-added': () => 'verifies without the byte order mark before the client data: the mark was added',
  'hash-of-text': (args: Said<ProofArgs>) =>
    `verifies when the hash is taken over the base64 text of clientDataJSON${how(args)}`,
  'no-hash': () => 'verifies over the client data itself instead of its hash',
  'hash-missing': () => 'verifies over the authenticator data alone: the hash of the client data is missing',
  'hash-as-text': (args: Said<ProofArgs>) => `verifies when the hash of the client data is written as text${how(args)}`,
  'hash-twice': () => 'verifies when the client data is hashed twice',
  'hash-first': () => 'verifies when the hash stands before the authenticator data',
  'hash-alone': () => 'verifies over the hash of the client data alone, without the authenticator data',
  'auth-data-wrapped': () => 'verifies when the authenticator data is wrapped as a CBOR byte string',
  'auth-data-as-text': () => 'verifies over the base64url text of the authenticator data instead of its bytes',
  'hashed-before': () => 'verifies when the signed data is hashed once before it is signed',
  'other-key': (args: Said<ProofArgs>) =>
    `verifies with the key of another credential, the one registered${inInput(args.other) || ' beside it'}`,
  'stored-key': (args: Said<ProofArgs>) =>
    `verifies with the key of the registration${inInput(args.other)}: the given key is that of another credential`,
} satisfies Record<string, (args: Said<ProofArgs>) => string>

/** The mistakes that a signature over other bytes proves. */
export type Proof = keyof typeof PROOFS

export const PROOF_FIXES: Record<Proof, string> = {
  raw: 'WebAuthn carries ECDSA signatures as DER. Pass on the signature of the browser; convert to r||s only where WebCrypto verifies it.',
  rewritten: FORWARD,
  'bom-removed': FORWARD,
  'bom-added': FORWARD,
  'hash-of-text': HASH,
  'no-hash': HASH,
  'hash-missing': HASH,
  'hash-as-text': HASH,
  'hash-twice': HASH,
  'hash-first': 'Sign and verify the authenticator data followed by the hash, in this order.',
  'hash-alone': 'Sign and verify the authenticator data followed by the hash.',
  'auth-data-wrapped':
    'Strip the CBOR head from the authenticator data before signing and verifying; libfido2 has fido_assert_authdata_raw_ptr for it.',
  'auth-data-as-text': 'Decode authenticatorData to bytes before signing and verifying.',
  'hashed-before': 'Give the data to the signing function unhashed: it hashes by itself.',
  'other-key': 'Look the public key up by the id of this credential.',
  'stored-key': 'Store the public key under the id of its credential, and look it up by that.',
}
