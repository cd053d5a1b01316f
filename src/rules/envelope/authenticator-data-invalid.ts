import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'authenticator-data-invalid',
  summary: 'authenticatorData is not a text, or is empty',
  why: 'authenticatorData carries at least 37 bytes, as base64url text.',
  fix: 'Send response.authenticatorData as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §5.2.2 (Base64URLString authenticatorData)',
  severity: 'error',
  rank: 'shape',
  kinds: ['authentication'],
  message: (args) => expected('the authenticator data as base64url text', args),
})
