import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'raw-id-absent',
  summary: 'the credential has no rawId',
  why: 'rawId carries the bytes of the credential id; in JSON it is the same base64url text as id.',
  fix: 'Send the whole object that credential.toJSON() returns; rawId has the same value as id there.',
  spec: 'WebAuthn Level 3 §5.1 (RegistrationResponseJSON, AuthenticationResponseJSON)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('the credential id as base64url text', args),
})
