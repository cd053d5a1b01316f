import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-type-mismatch',
  summary: 'the key type does not fit the algorithm',
  why: 'Each algorithm works with one type of key.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'WebAuthn Level 3 §5.8.5; RFC 9053 §2, RFC 8812 §2, RFC 9964',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected kty ${args.wanted} for ${args.alg}, received ${args.found}`,
  cause: () => 'kty or alg was changed, or the key was put together by hand.',
})
