import { asString } from '../json/values.ts'
import type { ReportPayload } from '../model/index.ts'
import { aaguidText, authenticatorName } from '../webauthn/aaguid.ts'
import { algorithmName } from '../webauthn/cose.ts'
import type { Parts } from './parts.ts'
import { attestationFact } from './statement/verdict.ts'

/** What a reader wants to know of a payload before its findings. */
export function factsOf(parts: Parts): ReportPayload['facts'] {
  const facts: ReportPayload['facts'] = {}
  if (parts.attestation?.fmt !== undefined) facts.fmt = parts.attestation.fmt
  if (parts.coseKey?.alg !== undefined) facts.alg = algorithmName(parts.coseKey.alg)
  const aaguid = parts.attested ? aaguidText(parts.attested.aaguid) : parts.aaguid
  if (aaguid !== undefined) {
    facts.aaguid = aaguid
    const name = authenticatorName(facts.aaguid)
    if (name !== undefined) facts.authenticator = name
  }
  if (parts.certificate) {
    const { subject, issuer, validity } = parts.certificate
    facts.certificate = subject.text
    facts.issuer = issuer.text
    if (validity.notBefore !== undefined) facts.validFrom = validity.notBefore
    if (validity.notAfter !== undefined) facts.validUntil = validity.notAfter
  }
  const rpId = parts.rpIdHash?.match
  if (rpId?.kind === 'rp-id') facts.rpId = rpId.text
  const origin = asString(parts.clientDataMembers?.origin)
  if (origin !== undefined) facts.origin = origin
  const attestation = attestationFact(parts)
  if (attestation !== undefined) facts.attestation = attestation
  return facts
}
