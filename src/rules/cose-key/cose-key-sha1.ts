import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-sha1',
  summary: 'the key is for RS1, which hashes with SHA-1',
  why: 'SHA-1 is no longer collision resistant; RS1 is in the registry for old TPMs only.',
  fix: 'Ask for -7 (ES256) and -257 (RS256) in pubKeyCredParams, not for -65535.',
  spec: 'RFC 8812 §2',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected an algorithm with SHA-256 or better, received RS1 (-65535)',
})
