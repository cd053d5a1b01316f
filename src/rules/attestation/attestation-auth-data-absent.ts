import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-auth-data-absent',
  summary: 'the attestation object has no authData',
  why: 'An attestation object has exactly fmt, attStmt and authData.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected the key authData, received a map without it',
})
