import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'
import { brief } from './common/words.ts'

export default defineWords<{ count: number; received: Unshown }>({
  id: 'challenge-of-no-options',
  summary: 'the challenge of the client data stands in none of the options',
  why: 'The challenge ties the answer to the options of this very ceremony; a server refuses any other.',
  fix: 'Add the options of this ceremony to the input, or look for what issues a second challenge before the first was answered.',
  spec: 'WebAuthn Level 3 §7.1 step 8, §7.2 step 11',
  // One more set of options may not have been captured.
  severity: 'warning',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) => `expected the challenge of one of the ${args.count} options, received "${brief(args.received)}"`,
})
