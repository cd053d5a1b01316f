import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'client-data-invalid',
  summary: 'clientDataJSON is not a text',
  why: 'clientDataJSON carries the exact bytes that were signed, as base64url text.',
  fix: 'Send response.clientDataJSON as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §5.2 (Base64URLString clientDataJSON)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('the client data as base64url text', args),
})
