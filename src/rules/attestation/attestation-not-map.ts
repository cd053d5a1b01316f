import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-not-map',
  summary: 'the attestation object is no CBOR map',
  why: 'An attestation object is a map of fmt, attStmt and authData.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected a CBOR map, received ${args.found ?? 'something else'}`,
  cause: (args) =>
    args.looksLike ? `The bytes look like ${args.looksLike}.` : 'Another member, or text, was put into its place.',
})
