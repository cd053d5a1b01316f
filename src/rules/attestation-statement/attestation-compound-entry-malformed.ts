import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-compound-entry-malformed',
  summary: 'an entry of a compound statement is no statement',
  why: 'Each entry is a map of fmt and attStmt.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.9',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) =>
    `expected a map of fmt (text) and attStmt, received one ${[args.missing].flat().length > 0 ? `without ${[args.missing].flat().join(' and ')}` : 'with other types'}`,
})
