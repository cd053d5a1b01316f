import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signature-der-truncated',
  summary: 'the signature is cut off',
  why: 'An ECDSA signature is a DER sequence of two integers that says how long it is; the bytes end before that.',
  fix: 'Send response.signature as credential.toJSON() gives it; do not shorten, convert or re-encode it.',
  spec: 'WebAuthn Level 3 §6.5.5',
  severity: 'error',
  rank: 'decode',
  kinds: ['authentication'],
  message: (args) => `expected ${args.needed ?? 'more'} bytes, received ${args.available ?? args.length ?? 'fewer'}`,
  cause: () => 'The end of the value was cut off.',
})
