import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-signature-empty',
  summary: 'the attestation signature has no bytes',
  why: 'An attestation signature is what the statement is there for.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected a signature, received an empty byte string',
})
