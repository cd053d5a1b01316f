import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signature-der-malformed',
  summary: 'the signature is no well-formed DER',
  why: 'Integers in DER are positive here and as short as they can be.',
  fix: 'Send response.signature as credential.toJSON() gives it; do not shorten, convert or re-encode it.',
  spec: 'WebAuthn Level 3 §6.5.5',
  severity: 'error',
  rank: 'decode',
  kinds: ['authentication'],
  message: (args) => `expected two well-formed DER integers, received ${args.reason ?? 'another form'}`,
  cause: () => 'The signature was converted between forms by hand, or changed.',
})
