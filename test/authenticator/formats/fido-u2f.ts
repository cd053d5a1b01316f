import { concat } from '../bytes.ts'
import type { Cbor } from '../cbor.ts'
import { ATTRIBUTE } from '../certificate.ts'
import { keyPair, parametersOf } from '../keys.ts'
import { type Context, certificates, setCertificates, setSig, signedBy } from './context.ts'

/** FIDO U2F attestation, WebAuthn Level 3 §8.6: one certificate with a P-256 key, and no alg. */
export function fidoU2f(context: Context): Cbor {
  const { rpIdHash, clientDataHash, credentialId, key, alg, on } = context
  const { x, y = new Uint8Array() } = parametersOf(key.publicKey, alg)
  const attestationAlg = on('fido-u2f.certificateKeyOther') ? 'ES384' : 'ES256'
  const attestation = keyPair(attestationAlg, 'attestation')
  const data = concat(Uint8Array.of(0), rpIdHash, clientDataHash, credentialId, Uint8Array.of(4), x, y)
  const x5c = certificates(
    context,
    { subject: [[ATTRIBUTE.CN, 'Software U2F 1']], publicKey: attestation.publicKey, extensions: [] },
    on('fido-u2f.twoCertificates') ? 'intermediate' : 'leaf',
  )
  const statement = new Map<string, Cbor>()
  setSig(statement, signedBy(context, attestationAlg, attestation, data), on)
  setCertificates(statement, x5c, on)
  return statement
}
