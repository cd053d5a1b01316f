import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-statement-not-empty',
  summary: 'fmt is none, but the statement is not empty',
  why: 'A statement of format none is an empty map; what is in it would be no attestation at all.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; do not change fmt alone.',
  spec: 'WebAuthn Level 3 §8.7',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected an empty map, received the members ${[args.names].flat().join(', ')}`,
  cause: () => 'fmt was changed to none, and the statement of another format was kept.',
})
