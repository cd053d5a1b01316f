import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'
import { inInput } from './common/words.ts'

export default defineWords<{ path?: Unshown | undefined }>({
  id: 'same-response-twice',
  summary: 'the same response stands here twice',
  why: 'Client data and authenticator data are the same: one ceremony, captured twice or sent twice. A server accepts a challenge once.',
  fix: 'If it was sent twice, see that the page sends it once; a second try needs a new challenge.',
  spec: 'WebAuthn Level 3 §13.5.3',
  severity: 'info',
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) => `expected a response of its own, received once more the one${inInput(args.path) || ' before it'}`,
})
