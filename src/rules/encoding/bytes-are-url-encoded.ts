import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-url-encoded',
  summary: 'base64 text is percent-encoded',
  why: 'encodeURIComponent, or a form, turned + / = into %2B %2F %3D. Base64url has none of these characters and needs no such step.',
  fix: 'Encode the bytes as base64url without padding and do not percent-encode them; send the body as application/json.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected base64url text, received ${args.escape ?? 'an escape'} at character ${Number(args.index ?? 0) + 1}`,
  cause: () => 'Standard base64 was passed through a URL or a form.',
})
