import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-auth-data-not-bytes',
  summary: 'authData is no byte string',
  why: 'authData is a CBOR byte string that holds the authenticator data.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected a byte string, received ${args.found ?? 'something else'}`,
})
