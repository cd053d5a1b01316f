import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-array',
  summary: 'a member that holds bytes is a list of numbers',
  why: 'A list of byte values is what Array.from(new Uint8Array(…)) or a Java byte[] gives; JSON payloads of WebAuthn carry base64url text.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received a list of ${args.length ?? 'byte'} numbers`,
  cause: () => 'The bytes were turned into an array instead of base64url text.',
})
