import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'

export default defineWords<{ wanted: Unshown; received: Unshown }>({
  id: 'origin-related-to-rp-id',
  summary: 'the origin lies outside the RP ID, and the browser allowed it',
  why: 'A browser allows this only for related origins, which the domain of the RP ID lists at /.well-known/webauthn. A server has to expect this origin, too.',
  fix: 'Add the origin to those that the server expects, if it is yours.',
  spec: 'WebAuthn Level 3 §5.11',
  severity: 'warning',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) => `expected an origin at "${args.wanted}", received ${args.received} with the hash of that RP ID`,
})
