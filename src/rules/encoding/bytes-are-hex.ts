import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-hex',
  summary: 'hexadecimal text instead of base64url',
  why: 'The value has only hexadecimal digits and an even length: it is the bytes in hex. A server decodes it as base64url, and gets other bytes.',
  fix: 'Decode the hex and encode the bytes as base64url; or send what credential.toJSON() gives.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received ${args.length} hexadecimal digits`,
  cause: () => 'The bytes were encoded as hex.',
})
