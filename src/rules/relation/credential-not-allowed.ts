import { defineWords } from '../typed-rule.ts'
import { sentence, WAY_FIXES, type Way, waysOf } from './common/words.ts'

const CAUSES = waysOf('the id of this credential', 'an allowed one')

export default defineWords<{ count: number; way: Way }>({
  id: 'credential-not-allowed',
  summary: 'the credential is none of those that the options allow',
  why: 'With allowCredentials the browser offers the listed credentials only, and a server accepts no other.',
  fix: 'Compare the ids as bytes; take allowCredentials and the answer from one ceremony.',
  spec: 'WebAuthn Level 3 §7.2 step 5',
  severity: 'error',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) => `expected one of the ${args.count} credentials in allowCredentials, received another id`,
  cause: (args) => {
    const way = CAUSES[args.way]
    return way === undefined
      ? 'The options are those of another user or ceremony, or id was replaced by a key of the database.'
      : sentence(way)
  },
  fixFor: (args) =>
    WAY_FIXES[args.way] ?? 'Compare the ids as bytes; take allowCredentials and the answer from one ceremony.',
})
