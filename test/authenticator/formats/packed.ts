import type { Cbor } from '../cbor.ts'
import { ATTRIBUTE, type Attribute } from '../certificate.ts'
import { keyPair } from '../keys.ts'
import type { On } from '../switches/index.ts'
import { type Context, certificates, signedBy, signedStatement, toBeSigned } from './context.ts'
import { leafExtensions } from './leaf-extensions.ts'

/** Self attestation, WebAuthn Level 3 §8.2: the credential key signs. */
export function packedSelf(context: Context): Cbor {
  const { alg, key } = context
  return signedStatement(context, alg, signedBy(context, alg, key, toBeSigned(context)))
}

/** Packed attestation with a certificate, WebAuthn Level 3 §8.2. */
export function packed(context: Context): Cbor {
  const { attestationAlg, on } = context
  const attestation = keyPair(attestationAlg, 'attestation')
  const x5c = certificates(context, {
    subject: subject(on),
    publicKey: attestation.publicKey,
    extensions: leafExtensions(context),
  })
  const signer = on('packed.sigByCredentialKey') ? context.key : attestation
  const sig = signedBy(context, attestationAlg, signer, toBeSigned(context))
  return signedStatement(context, attestationAlg, sig, x5c)
}

/** The subject that §8.2.1 prescribes. */
function subject(on: On): Attribute[] {
  const all: [Attribute, boolean][] = [
    [[ATTRIBUTE.C, on('packed.countryThreeLetters') ? 'SWE' : 'SE'], on('packed.countryMissing')],
    [[ATTRIBUTE.O, 'Software Authenticator'], on('packed.organizationMissing')],
    [[ATTRIBUTE.OU, on('packed.unitOther') ? 'Attestation' : 'Authenticator Attestation'], false],
    [[ATTRIBUTE.CN, 'Software Authenticator Batch 1'], on('packed.commonNameMissing')],
  ]
  return all.flatMap(([attribute, missing]) => (missing ? [] : [attribute]))
}
