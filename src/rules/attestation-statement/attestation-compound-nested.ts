import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-compound-nested',
  summary: 'a compound statement holds a compound statement',
  why: 'Compound attestation does not nest.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.9',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected a statement of another format, received one of compound',
})
