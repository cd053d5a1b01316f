import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-member-unexpected',
  summary: 'the attestation statement has a member that its format does not know',
  why: 'The formats list all of their members; a server that keeps to the syntax may refuse the statement. Devices of Apple have sent alg.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2 to §8.8',
  severity: 'warning',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected the members of the format alone, received ${args.name}, too`,
})
