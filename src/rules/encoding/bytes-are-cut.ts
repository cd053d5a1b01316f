import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-cut',
  summary: 'the value was shortened',
  why: 'An ellipsis is no part of any encoding: a console, a log or a person left out the rest, and the bytes are lost.',
  fix: 'Capture the value whole: copy(JSON.stringify(credential)) in the console, or the request body from the network panel ("copy as cURL").',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected the whole value, received "${args.marker}" after ${args.index} characters`,
  cause: () => 'The value was shortened for display before it was copied.',
})
