import { defineRule } from '../define-rule.ts'
import { NO_BASIC_CONSTRAINTS, withoutBasicConstraints } from './common.ts'

export default defineRule({
  id: 'attestation-basic-constraints-absent',
  summary: 'the attestation certificate has no basicConstraints',
  why: 'The extension has to say that the certificate is that of no authority. Where it is absent, servers differ: webauthn-rs refuses the registration, SimpleWebAuthn takes it.',
  fix: 'If your server refuses it, ask for attestation "none", which needs no statement; tell the vendor of the authenticator.',
  spec: 'WebAuthn Level 3 §8.2.1',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) => withoutBasicConstraints(parts, 'packed'),
  message: () => NO_BASIC_CONSTRAINTS,
  cause: () => 'The certificate was issued without it, which some vendors do.',
})
