import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signature-length-impossible',
  summary: 'a signature that no algorithm can have made',
  why: 'ECDSA gives a DER sequence, Ed25519 64 bytes, Ed448 114, RSA as many as its modulus, ML-DSA 2420, 3309 or 4627.',
  fix: 'Send response.signature as credential.toJSON() gives it; do not shorten, convert or re-encode it.',
  spec: 'WebAuthn Level 3 §6.5.5',
  severity: 'error',
  rank: 'decode',
  kinds: ['authentication'],
  message: (args) =>
    `expected a signature of a known algorithm, received ${args.length} ${args.length === 1 ? 'byte' : 'bytes'} of none`,
  cause: () => 'The value was cut, changed, or is no signature at all.',
})
