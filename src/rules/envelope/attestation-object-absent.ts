import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'attestation-object-absent',
  summary: 'the registration has no attestationObject',
  why: 'The attestation object holds the new public key; without it nothing can be registered.',
  fix: 'Send the whole object that credential.toJSON() returns after navigator.credentials.create(), with response.attestationObject.',
  spec: 'WebAuthn Level 3 §5.2.1',
  severity: 'error',
  rank: 'shape',
  kinds: ['registration'],
  message: (args) => expected('the attestation object as base64url text', args),
  cause: () => 'The member was left out when the response was rebuilt or filtered.',
})
