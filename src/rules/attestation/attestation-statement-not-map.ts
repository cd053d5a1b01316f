import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-statement-not-map',
  summary: 'attStmt is no map',
  why: 'attStmt is a map; only the compound format has a list there.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected a map, received ${args.found ?? 'something else'}`,
})
