import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-certificate-version',
  summary: 'the attestation certificate is not of version 3',
  why: 'Only version 3 has the extensions that an attestation certificate must have.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2.1, §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm'], (leaf, statement) => {
      const { number, node } = leaf.certificate.version
      return number === 3
        ? []
        : [{ place: certificatePlace(statement, leaf, node ?? leaf.certificate.serial.node), args: { number } }]
    }),
  message: (args) => `expected an X.509 certificate of version 3, received version ${args.number}`,
})
