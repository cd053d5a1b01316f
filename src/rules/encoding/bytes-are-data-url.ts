import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-data-url',
  summary: 'a member that holds bytes is a data: URL',
  why: 'FileReader.readAsDataURL puts a prefix before the base64 text, and uses the standard alphabet.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received a data URL (${args.prefix ?? 'data:'}…)`,
  cause: () => 'The bytes were encoded by FileReader.readAsDataURL.',
})
