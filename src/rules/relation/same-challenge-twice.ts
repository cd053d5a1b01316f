import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'
import { brief, inInput } from './common/words.ts'

export default defineWords<{
  received: Unshown
  /** One of the two is a registration, the other an authentication. */
  mixed: boolean
  path?: Unshown | undefined
}>({
  id: 'same-challenge-twice',
  summary: 'two ceremonies have one challenge',
  why: 'A challenge is random and used once: whoever gets hold of an answer can otherwise use it again.',
  fix: 'Make a new random challenge for each ceremony, and forget it when its answer came.',
  spec: 'WebAuthn Level 3 §13.5.3',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) =>
    `expected a challenge of its own, received "${brief(args.received)}", which another response${inInput(args.path)} has, too`,
  cause: (args) =>
    args.mixed
      ? 'One challenge was used for a registration and for an authentication.'
      : 'The challenge is fixed, or kept in the session after it was used.',
})
