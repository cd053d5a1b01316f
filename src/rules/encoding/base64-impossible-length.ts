import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-impossible-length',
  summary: 'base64url text of a length that cannot be',
  why: 'Every 4 characters carry 3 bytes; a remainder of one character carries none. The text was cut, or is no base64url at all.',
  fix: 'Send the value whole; when it is the key of a database record, send the id that the browser gave instead.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received ${args.length} characters: no base64url text has that length`,
  cause: () =>
    'A character was lost at the end, or this is another kind of id (a cuid, a nanoid) that only looks like base64url.',
})
