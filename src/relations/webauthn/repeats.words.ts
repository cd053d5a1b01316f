import type { WordsTable } from '../../model/index.ts'
import { brief, inInput } from '../../rules/relation/common/words.ts'
import type { RepeatsFindings } from './repeats.ts'

export default {
  family: 'relation',
  words: {
    'same-challenge-twice': {
      summary: 'two ceremonies have one challenge',
      why: 'A challenge is random and used once: whoever gets hold of an answer can otherwise use it again.',
      fix: 'Make a new random challenge for each ceremony, and forget it when its answer came.',
      spec: 'WebAuthn Level 3 §13.5.3',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected a challenge of its own, received "${brief(args.received)}", which another response${inInput(args.path)} has, too`,
      cause: (args) =>
        args.mixed
          ? 'One challenge was used for a registration and for an authentication.'
          : 'The challenge is fixed, or kept in the session after it was used.',
    },
    'same-response-twice': {
      summary: 'the same response stands here twice',
      why: 'Client data and authenticator data are the same: one ceremony, captured twice or sent twice. A server accepts a challenge once.',
      fix: 'If it was sent twice, see that the page sends it once; a second try needs a new challenge.',
      spec: 'WebAuthn Level 3 §13.5.3',
      severity: 'info',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected a response of its own, received once more the one${inInput(args.path) || ' before it'}`,
    },
  },
} satisfies WordsTable<RepeatsFindings>
