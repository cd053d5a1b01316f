import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-json-text',
  summary: 'a member that holds bytes is JSON written as a text',
  why: 'The bytes were stringified on their own before the whole was; the text then holds an object or a quoted string.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected base64url text, received JSON inside a string',
  cause: () => 'JSON.stringify was called on this member alone, and again on the whole.',
})
