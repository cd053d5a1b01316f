import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-index-object',
  summary: 'a member that holds bytes is an object of numbered bytes',
  why: 'JSON.stringify writes a typed array as {"0":…,"1":…}. No server reads that as bytes.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received an object of ${args.length ?? 'numbered'} numbered bytes`,
  cause: () => 'JSON.stringify was called on a Uint8Array.',
})
