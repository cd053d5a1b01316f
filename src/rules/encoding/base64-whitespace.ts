import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-whitespace',
  summary: 'white space inside base64url text',
  why: 'A space stands where + was, when standard base64 passed through a form; line ends come from encoders that wrap.',
  fix: 'Encode as base64url in one line, and send JSON instead of a form.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received white space at character ${Number(args.index ?? 0) + 1}`,
  cause: (args) =>
    args.plus
      ? 'A form turned + into a space: this is standard base64 that was sent unescaped.'
      : 'The text was wrapped into lines, or copied with the white space around it.',
})
