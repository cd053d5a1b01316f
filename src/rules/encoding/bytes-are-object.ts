import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-object',
  summary: 'a member that holds bytes is some object',
  why: 'The member carries bytes as base64url text; an object means that a library or server class put its own wrapper there.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected base64url text, received an object',
})
