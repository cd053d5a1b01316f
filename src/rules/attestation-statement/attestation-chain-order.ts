import { pathOf } from '../../decode/statement/certificates.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, each } from './common.ts'

export default defineRule({
  id: 'attestation-chain-order',
  summary: 'the certificates in x5c do not follow each other',
  why: 'The attestation certificate comes first, each one after it is the issuer of the one before.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2; RFC 5280 §6.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['packed', 'tpm', 'android-key', 'apple', 'android-safetynet'], (statement) => {
      const { x5c = [], leaf } = statement
      if (!leaf || x5c.some((one) => !one.certificate)) return []
      const path = pathOf(leaf, x5c)
      const index = x5c.findIndex((one, at) => one !== path[at])
      const wrong = x5c[index]
      if (!wrong) return []
      const other = path.length < x5c.length
      const subject = plain(wrong.certificate?.subject.text ?? '')
      return [{ place: certificatePlace(statement, wrong), args: { index, other, subject } }]
    }),
  message: (args) =>
    args.other
      ? `expected the issuer of the certificate before it as x5c[${args.index}], received ${args.subject === '' ? 'another certificate' : `"${args.subject}"`}`
      : `expected the attestation certificate first and each issuer after it, received "${args.subject}" as x5c[${args.index}]`,
})
