import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-auth-data-is-text',
  summary: 'authData is a text',
  why: 'authData was written into the CBOR map as text, mostly base64; it has to be a byte string.',
  fix: 'Put the bytes of the authenticator data into the map, not their base64 text.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) =>
    `expected a byte string, received a text of ${args.length} characters${args.base64 ? ' (base64)' : ''}`,
})
