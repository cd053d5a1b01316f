import type { Cbor } from '../cbor.ts'
import { ATTRIBUTE, type Attribute, directoryName, extendedKeyUsage, subjectAltName } from '../certificate.ts'
import { keyPair } from '../keys.ts'
import type { On } from '../switches/index.ts'
import { type Context, certificates, signedBy, signedStatement } from './context.ts'
import { leafExtensions } from './leaf-extensions.ts'
import { certInfo, pubArea } from './tpm-structures.ts'

/** TPM attestation, WebAuthn Level 3 §8.3. */
export function tpm(context: Context): Cbor {
  const { attestationAlg, on } = context
  const aik = keyPair(attestationAlg, 'attestation')
  const area = pubArea(context)
  const info = certInfo(context, area)
  const x5c = certificates(context, {
    subject: on('tpm.subjectNotEmpty') ? [[ATTRIBUTE.CN, 'AIK']] : [],
    publicKey: aik.publicKey,
    extensions: aikExtensions(context),
  })
  const statement = signedStatement(context, attestationAlg, signedBy(context, attestationAlg, aik, info), x5c)
  if (!on('tpm.versionMissing')) statement.set('ver', on('tpm.versionOther') ? '1.2' : '2.0')
  if (!on('tpm.certInfoMissing')) statement.set('certInfo', info)
  if (!on('tpm.pubAreaMissing')) statement.set('pubArea', area)
  return statement
}

/** §8.3.1; with an empty subject the alternative name is critical (RFC 5280 §4.2.1.6). */
function aikExtensions(context: Context): Uint8Array[] {
  const { on } = context
  return [
    ...leafExtensions(context),
    ...(on('tpm.sanMissing') ? [] : [subjectAltName(directoryName(device(on)), true)]),
    ...(on('tpm.ekuMissing') ? [] : [extendedKeyUsage(on('tpm.ekuOther') ? '1.3.6.1.5.5.7.3.2' : '2.23.133.8.3')]),
  ]
}

/** tpmManufacturer, tpmModel, tpmVersion (TCG EK Credential Profile, subject alternative name); FFFFF1D0 is the FIDO Alliance's test vendor. */
function device(on: On): Attribute[] {
  return [
    ['2.23.133.2.1', on('tpm.manufacturerUnknown') ? 'id:00000001' : 'id:FFFFF1D0'],
    ['2.23.133.2.2', 'Software TPM'],
    ...(on('tpm.sanIncomplete') ? [] : [['2.23.133.2.3', 'id:00070002'] as const]),
  ]
}
