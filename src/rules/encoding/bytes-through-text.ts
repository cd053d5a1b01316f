import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-through-text',
  summary: 'bytes that went through a text step',
  why: 'Bytes were read as if they were text (UTF-8 or Latin-1). Where that fails a replacement character stands, and the byte is lost.',
  fix: 'Keep the value as bytes until it is encoded as base64url: no String(), no TextDecoder, no text column before that.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    args.lossy === false
      ? 'expected base64url text, received letters outside ASCII'
      : 'expected the bytes, received replacement characters (U+FFFD) in their place',
  cause: () => 'The bytes were decoded as text on the way.',
})
