import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'raw-id-invalid',
  summary: 'rawId is not a text',
  why: 'In the browser rawId is an ArrayBuffer, which JSON cannot hold; on its way it has to become base64url text.',
  fix: 'Send what credential.toJSON() returns; there rawId is the same text as id.',
  spec: 'WebAuthn Level 3 §5.1 (Base64URLString rawId)',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('the credential id as base64url text', args),
})
