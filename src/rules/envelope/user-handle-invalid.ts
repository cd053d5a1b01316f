import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'user-handle-invalid',
  summary: 'userHandle is there, but is neither left out nor a text',
  why: 'An authenticator that knows no user gives none; then JSON leaves the member out. Some code turns that into null or an empty text, which strict servers refuse.',
  fix: 'Leave userHandle out when credential.response.userHandle is null; else send its base64url text.',
  spec: 'WebAuthn Level 3 §5.2.2, §5.4.3',
  severity: 'warning',
  rank: 'shape',
  kinds: ['authentication'],
  message: (args) => expected('base64url text of 1 to 64 bytes, or no member', args),
})
