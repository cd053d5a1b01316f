import { defineRule } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'attestation-compound-not-array',
  summary: 'a compound statement is no array',
  why: 'The compound format has an array of statements.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.9',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected an array, received ${article(String(args.found))}`,
})
