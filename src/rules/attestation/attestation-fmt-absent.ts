import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-fmt-absent',
  summary: 'the attestation object has no fmt',
  why: 'An attestation object has exactly fmt, attStmt and authData.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected the key fmt, received a map without it',
})
