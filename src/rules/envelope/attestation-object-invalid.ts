import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'attestation-object-invalid',
  summary: 'attestationObject is not a text, or is empty',
  why: 'attestationObject carries CBOR bytes, as base64url text.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §5.2.1 (Base64URLString attestationObject)',
  severity: 'error',
  rank: 'shape',
  kinds: ['registration'],
  message: (args) => expected('the attestation object as base64url text', args),
})
