import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-object-text',
  summary: 'a member that holds bytes is the text of an object',
  why: 'String(buffer) gives "[object ArrayBuffer]"; an undefined variable in a template gives "undefined". The bytes are lost.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received the text "${args.text}"`,
  cause: () => 'An ArrayBuffer, or nothing, was turned into text by String() or a template literal.',
})
