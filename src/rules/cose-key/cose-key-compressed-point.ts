import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-compressed-point',
  summary: 'the point is compressed',
  why: 'WebAuthn demands both coordinates: y is bytes, not the sign bit of a compressed point.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'WebAuthn Level 3 §5.8.5; RFC 9053 §7.1.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected the bytes of y, received the sign bit of a compressed point',
})
