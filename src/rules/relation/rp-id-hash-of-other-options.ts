import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'

export default defineWords<{ wanted: Unshown; hashed?: Unshown; what?: Unshown }>({
  id: 'rp-id-hash-of-other-options',
  summary: 'the RP ID hash is not that of the RP ID in the options',
  why: 'The first 32 bytes of the authenticator data are the SHA-256 of the RP ID that the browser used; a server compares them with its own.',
  fix: 'Use one RP ID in the options of both ceremonies and at the server: the bare domain, without scheme, port and slash.',
  spec: 'WebAuthn Level 3 §7.1 step 14, §7.2 step 15',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) =>
    args.hashed === undefined
      ? `expected the SHA-256 of "${args.wanted}", the RP ID of the options, received that of another text`
      : `expected the SHA-256 of "${args.wanted}", the RP ID of the options, received that of "${args.hashed}"`,
  cause: (args) =>
    args.what === undefined
      ? 'The credential was made for another domain, or the options are those of another ceremony.'
      : `What was hashed is ${args.what}.`,
})
