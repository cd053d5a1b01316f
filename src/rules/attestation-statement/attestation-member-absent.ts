import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-member-absent',
  summary: 'a member of the attestation statement is missing',
  why: 'Each attestation statement format prescribes its members; without one of them a server cannot verify the statement.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2 to §8.8',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected the member ${args.member} in attStmt, received none`,
})
