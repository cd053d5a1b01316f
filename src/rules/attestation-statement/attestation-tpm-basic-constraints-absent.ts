import { defineRule } from '../define-rule.ts'
import { NO_BASIC_CONSTRAINTS, withoutBasicConstraints } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-basic-constraints-absent',
  summary: 'the certificate of the TPM’s key has no basicConstraints',
  why: 'The extension has to say that the certificate is that of no authority.',
  fix: 'Ask for attestation "none", which needs no statement; tell the issuer of the certificate.',
  spec: 'WebAuthn Level 3 §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) => withoutBasicConstraints(parts, 'tpm'),
  message: () => NO_BASIC_CONSTRAINTS,
  cause: () => 'The certificate was issued without it; nothing on the way to the server takes it away.',
})
