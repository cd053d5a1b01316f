import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-mixed-alphabet',
  summary: 'base64 text of two alphabets',
  why: 'The text has characters of base64url (- or _) and of standard base64 (+ or /). Two encoders, or a half-done replacement, were at work.',
  fix: 'Encode the bytes once, as base64url; a replacement has to replace every + and /, not only the first.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected base64url text, received "${args.character}" at character ${Number(args.index ?? 0) + 1} beside - or _`,
  cause: () =>
    'A replacement changed only some of the characters: "replace" without the g flag replaces the first one.',
})
