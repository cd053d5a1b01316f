import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-standard-alphabet',
  summary: 'standard base64 instead of base64url',
  why: 'Base64url writes - and _ where standard base64 writes + and /, and has no padding.',
  fix: 'Replace + by -, / by _ and remove every = at the end; or use credential.toJSON(), which encodes all members alike.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected base64url text, received "${args.character}" at character ${Number(args.index ?? 0) + 1}${args.padded ? ', and padding' : ''}`,
  cause: () => 'The bytes were encoded with btoa or another standard base64 encoder.',
})
