import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-encoded-twice',
  summary: 'bytes that were encoded twice',
  why: 'What the text decodes to is again encoded text of the expected structure: an encoder was given the text instead of the bytes.',
  fix: 'Encode once: give the encoder the ArrayBuffer, or pass on the text that toJSON() already made.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected bytes, received ${args.inner === 'hex' ? 'hex' : 'base64'} text inside base64url`,
  cause: () => 'The value was base64url text already, and was encoded again.',
})
