import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-small-order',
  summary: 'the Edwards point has a small order',
  why: 'With such a key a signature that fits any message can be made without a private key.',
  fix: 'Create a new credential; update the authenticator when it made this key.',
  spec: 'RFC 8032 §5.1.7, §8',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected a public key of ${args.curve}, received a point of order 1, 2 or 4`,
  cause: () => 'The key was never filled in, or somebody tries what the server accepts.',
})
