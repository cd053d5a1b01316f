import { extensionOf, purposesOf } from '../../decode/statement/extensions.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-key-purpose',
  summary: 'the TPM certificate is not for attestation',
  why: 'extendedKeyUsage holds 2.23.133.8.3, tcg-kp-AIKCertificate.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['tpm'], (leaf, statement) => {
      const purposes = purposesOf(leaf)
      if (purposes?.includes('2.23.133.8.3') || leaf.certificate.version.number !== 3) return []
      const place = certificatePlace(statement, leaf, extensionOf(leaf, '2.5.29.37')?.extension.node)
      return [{ place, args: { found: purposes?.map((one) => plain(one ?? 'no OID')) ?? [] } }]
    }),
  message: (args) =>
    `expected 2.23.133.8.3 in extendedKeyUsage, received ${args.found.length === 0 ? 'none' : args.found.join(', ')}`,
})
