import { defineRule } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'attestation-x5c-not-array',
  summary: 'x5c is no array',
  why: 'x5c is an array of certificates, even of a single one.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected an array of certificates, received ${article(String(args.found))}`,
})
