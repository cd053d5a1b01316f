import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'signature-absent',
  summary: 'the authentication has no signature',
  why: 'The signature is what proves possession of the passkey.',
  fix: 'Send the whole object that credential.toJSON() returns after navigator.credentials.get(), with response.signature.',
  spec: 'WebAuthn Level 3 §5.2.2',
  severity: 'error',
  rank: 'shape',
  kinds: ['authentication'],
  message: (args) => expected('the signature as base64url text', args),
  cause: () => 'The member was left out when the response was rebuilt or filtered.',
})
