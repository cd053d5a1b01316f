import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'client-data-absent',
  summary: 'response has no clientDataJSON',
  why: 'The client data names the ceremony, the challenge and the origin; without it nothing can be verified, at either endpoint.',
  fix: 'Send the whole object that credential.toJSON() returns, with response.clientDataJSON under exactly that name.',
  spec: 'WebAuthn Level 3 §5.2',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('the client data as base64url text', args),
  cause: () => 'The member was left out when the response was rebuilt or filtered.',
})
