import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'

export default defineWords<{ wanted: Unshown; received: Unshown }>({
  id: 'origin-not-of-rp-id',
  summary: 'the origin does not lie within the RP ID of the options',
  why: 'The RP ID has to be the host of the origin or a parent domain of it; a browser refuses any other with a SecurityError.',
  fix: 'Set rp.id and rpId to the host of the page or to a parent domain of it, and use the same everywhere.',
  spec: 'WebAuthn Level 3 §5.1.3 step 8, §5.1.4.1',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) => `expected an origin at "${args.wanted}", the RP ID of the options, received ${args.received}`,
  cause: () =>
    'The options were made for another domain than the page has, say for production while the page runs elsewhere.',
})
