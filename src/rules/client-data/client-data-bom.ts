import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-bom',
  summary: 'the client data begins with a byte order mark',
  why: 'The standard strips the mark before it parses, but the hash that was signed covers it; many servers stop at it.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'WebAuthn Level 3 §7.1 step 5',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected JSON, received a byte order mark (EF BB BF) before it',
})
