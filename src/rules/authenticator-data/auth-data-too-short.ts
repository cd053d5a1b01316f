import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-too-short',
  summary: 'the authenticator data is shorter than its fixed part',
  why: 'Authenticator data begins with 32 bytes of RP ID hash, one of flags and 4 of counter.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected at least 37 bytes, received ${args.length}`,
  cause: () => 'The value was cut off, or another member was put into its place.',
})
