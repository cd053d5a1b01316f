import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'authenticator-data-absent',
  summary: 'the authentication has no authenticatorData',
  why: 'The signature covers the authenticator data; without it, it cannot be verified.',
  fix: 'Send the whole object that credential.toJSON() returns after navigator.credentials.get(), with response.authenticatorData.',
  spec: 'WebAuthn Level 3 §5.2.2',
  severity: 'error',
  rank: 'shape',
  kinds: ['authentication'],
  message: (args) => expected('the authenticator data as base64url text', args),
  cause: () => 'The member was left out when the response was rebuilt or filtered.',
})
