import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-empty-object',
  summary: 'a member that holds bytes is {}',
  why: 'JSON.stringify writes an ArrayBuffer as {}: its bytes are lost on the way.',
  fix: 'Call credential.toJSON() and send its result; in an older browser encode each ArrayBuffer as base64url.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  merge: ['response-empty', 'credential-is-empty'],
  message: () => 'expected base64url text, received {}',
  cause: () =>
    'JSON.stringify was called on an object that holds ArrayBuffers; the bytes are gone and cannot be recovered from this capture.',
})
