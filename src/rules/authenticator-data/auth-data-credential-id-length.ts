import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-credential-id-length',
  summary: 'a credential id of an impossible length',
  why: 'A credential id has 1 to 1023 bytes.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.5.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected 1 to 1023 bytes, received ${args.length}`,
})
