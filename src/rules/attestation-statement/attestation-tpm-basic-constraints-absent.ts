import { isCa } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-basic-constraints-absent',
  summary: 'the certificate of the TPM’s key has no basicConstraints',
  why: 'The extension has to say that the certificate is that of no authority.',
  fix: 'Ask for attestation "none", which needs no statement; tell the issuer of the certificate.',
  spec: 'WebAuthn Level 3 §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['tpm'], (leaf, statement) =>
      // A certificate of version 1 has no extensions: that is another rule's finding.
      isCa(leaf) === undefined && leaf.certificate.version.number === 3
        ? [{ place: certificatePlace(statement, leaf) }]
        : [],
    ),
  message: () => 'expected the extension basicConstraints with cA false, received none',
  cause: () => 'The certificate was issued without it; nothing on the way to the server takes it away.',
})
