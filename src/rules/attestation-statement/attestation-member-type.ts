import { defineRule } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'attestation-member-type',
  summary: 'a member of the attestation statement has another type',
  why: 'Algorithms are integers, signatures and TPM structures byte strings, versions text.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2 to §8.8',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected ${args.expected} for ${args.member}, received ${article(String(args.found))}`,
  cause: (args) =>
    args.found === 'text string' && args.expected === 'a byte string'
      ? 'Bytes were written as base64 text before CBOR was made.'
      : 'The attestation object was built anew.',
})
