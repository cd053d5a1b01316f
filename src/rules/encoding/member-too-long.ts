import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'member-too-long',
  summary: 'a member is longer than any credential makes it',
  why: 'The largest attestation objects have some ten thousand characters. A longer value is no credential, and is not decoded here.',
  fix: 'Send what credential.toJSON() gives; look for what was appended, or put in its place.',
  spec: 'passkey-lint: src/limits.ts',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected at most ${args.limit} characters, received ${args.length}`,
})
