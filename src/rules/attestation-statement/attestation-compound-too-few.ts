import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-compound-too-few',
  summary: 'a compound statement holds fewer than two statements',
  why: 'Compound attestation is for several statements about one credential; a single one is sent by itself.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.9',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected at least 2 statements, received ${args.count}`,
})
