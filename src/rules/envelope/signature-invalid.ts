import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'signature-invalid',
  summary: 'signature is not a text, or is empty',
  why: 'The signature is bytes, as base64url text.',
  fix: 'Send response.signature as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §5.2.2 (Base64URLString signature)',
  severity: 'error',
  rank: 'shape',
  kinds: ['authentication'],
  message: (args) => expected('the signature as base64url text', args),
})
