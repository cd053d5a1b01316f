import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'id-absent',
  summary: 'the credential has no id',
  why: 'id is how the server finds the credential; a browser always gives it, as the base64url text of rawId.',
  fix: 'Send the whole object that credential.toJSON() returns; id is its first member.',
  spec: 'WebAuthn Level 3 §5.1 (RegistrationResponseJSON, AuthenticationResponseJSON)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('the credential id as base64url text', args),
})
