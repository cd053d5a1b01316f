import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'id-invalid',
  summary: 'id is not a text',
  why: 'id is the base64url text of the credential id; nothing else can be compared with what the server stored.',
  fix: 'Send credential.id unchanged.',
  spec: 'WebAuthn Level 3 §5.1 (Base64URLString id)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('the credential id as base64url text', args),
})
