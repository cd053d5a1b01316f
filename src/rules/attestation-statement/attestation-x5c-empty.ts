import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-x5c-empty',
  summary: 'x5c has no certificate',
  why: 'The first certificate in x5c is the one whose key signed.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected at least one certificate, received an empty array',
})
