import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signature-der-trailing-bytes',
  summary: 'bytes follow the signature',
  why: 'An ECDSA signature is a DER sequence and nothing else.',
  fix: 'Send response.signature as credential.toJSON() gives it; do not shorten, convert or re-encode it.',
  spec: 'WebAuthn Level 3 §6.5.5',
  severity: 'error',
  rank: 'decode',
  kinds: ['authentication'],
  message: (args) => `expected the end, received ${args.count} more bytes`,
  cause: () => 'Something was appended before the signature was encoded.',
})
