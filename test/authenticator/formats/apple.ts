import { altered, sha256 } from '../bytes.ts'
import type { Cbor } from '../cbor.ts'
import { ATTRIBUTE, basicConstraints, extension } from '../certificate.ts'
import { explicit, octets, sequence } from '../der.ts'
import { keyPair } from '../keys.ts'
import { type Context, certificates, setCertificates, toBeSigned } from './context.ts'

/** Apple anonymous attestation, WebAuthn Level 3 §8.8: a certificate for the credential key, and no signature. */
export function apple(context: Context): Cbor {
  const { alg, key, on } = context
  const hash = sha256(toBeSigned(context))
  const nonce = sequence(explicit(1, octets(on('apple.nonceWrong') ? altered(hash) : hash)))
  const x5c = certificates(context, {
    subject: [
      [ATTRIBUTE.CN, '0123456789abcdef'],
      [ATTRIBUTE.OU, 'AAA Certification'],
      [ATTRIBUTE.O, 'Software Authenticator'],
      [ATTRIBUTE.ST, 'California'],
    ],
    publicKey: (on('apple.keyMismatch') ? keyPair(alg, 'another credential') : key).publicKey,
    extensions: [
      basicConstraints(false),
      ...(on('apple.extensionMissing') ? [] : [extension('1.2.840.113635.100.8.2', nonce)]),
    ],
  })
  const statement = new Map<string, Cbor>()
  setCertificates(statement, x5c, on)
  return statement
}
