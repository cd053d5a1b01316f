import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-fmt-not-text',
  summary: 'fmt is no text',
  why: 'fmt names the attestation statement format, as CBOR text.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected a text, received ${args.found ?? 'something else'}`,
})
