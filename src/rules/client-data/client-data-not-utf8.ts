import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-not-utf8',
  summary: 'the client data is no UTF-8 text',
  why: 'Client data is JSON in UTF-8. Other bytes mean that another member, or another encoding, was sent.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'WebAuthn Level 3 §5.8.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    args.utf16
      ? 'expected UTF-8 text, received UTF-16'
      : `expected UTF-8 text, received other bytes at offset ${args.offset}`,
})
