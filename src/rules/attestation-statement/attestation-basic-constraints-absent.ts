import { isCa } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-basic-constraints-absent',
  summary: 'the attestation certificate has no basicConstraints',
  why: 'The extension has to say that the certificate is that of no authority.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2.1, §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm'], (leaf, statement) =>
      // A certificate of version 1 has no extensions: that is another rule's finding.
      isCa(leaf) === undefined && leaf.certificate.version.number === 3
        ? [{ place: certificatePlace(statement, leaf) }]
        : [],
    ),
  message: () => 'expected the extension basicConstraints with cA false, received none',
})
