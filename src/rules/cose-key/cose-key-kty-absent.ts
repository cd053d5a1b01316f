import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-kty-absent',
  summary: 'the COSE key has no key type',
  why: 'A COSE key names its type in label 1 (kty); without it no other parameter has a meaning.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'RFC 9052 §7.1; WebAuthn Level 3 §6.5.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected kty (label 1), received a map without it',
})
