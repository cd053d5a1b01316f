import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-trailing-bytes',
  summary: 'bytes follow the attestation object',
  why: 'The attestation object is one CBOR map; what stands behind it belongs to nothing.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected the end, received ${args.count} more bytes`,
})
