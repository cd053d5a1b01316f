import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-statement-absent',
  summary: 'the attestation object has no attStmt',
  why: 'An attestation object has exactly fmt, attStmt and authData.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected the key attStmt, received a map without it',
})
