import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-curve-mismatch',
  summary: 'the curve does not fit the algorithm',
  why: 'WebAuthn ties each algorithm to one curve: ES256 to P-256, ES384 to P-384, ES512 to P-521, EdDSA to Ed25519.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'WebAuthn Level 3 §5.8.5; RFC 9864',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected ${args.wanted} for ${args.alg}, received ${args.found}`,
  cause: () => 'crv or alg was changed, or the key was put together by hand.',
})
