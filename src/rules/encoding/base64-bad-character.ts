import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-bad-character',
  summary: 'a character that base64url does not have',
  why: 'Base64url has A-Z, a-z, 0-9, - and _ only.',
  fix: 'Send what credential.toJSON() gives, unchanged.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected base64url text, received "${args.character}" (${args.codePoint}) at character ${Number(args.index ?? 0) + 1}`,
})
