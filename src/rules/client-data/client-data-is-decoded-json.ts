import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-is-decoded-json',
  summary: 'clientDataJSON holds the decoded JSON instead of its base64url text',
  why: 'The signature covers the exact bytes of the client data. As an object, or as plain JSON text, those bytes can no longer be told.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'WebAuthn Level 3 §5.8.1',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected base64url text, received the client data as JSON',
  cause: () => 'The client data was decoded on the way, to look into it, and sent on in that form.',
})
