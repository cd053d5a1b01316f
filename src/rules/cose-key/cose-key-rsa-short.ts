import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-rsa-short',
  summary: 'the RSA modulus is short',
  why: 'Moduli below 2048 bits are no longer held to be safe.',
  fix: 'Ask for -7 (ES256) before -257 (RS256), and update the authenticator.',
  spec: 'NIST SP 800-131A rev. 2 §3',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected at least ${args.min} bits, received ${args.bits}`,
})
