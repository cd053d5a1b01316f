import type { Unshown } from '../../../../model/index.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'
import { lifeOf, overBecause } from './common.ts'

const overOf = (
  status: string | undefined,
  because: 'date' | 'age' | undefined,
): 'status' | 'date' | 'age' | undefined =>
  status === 'expired' ? 'status' : status === 'pending' ? because : undefined

export default defineRule({
  id: 'challenge-expired',
  summary: 'the challenge has expired',
  why: 'A challenge is answered within its window: 5 minutes unless asked otherwise, 60 minutes at most. Then it can no longer be approved.',
  fix: 'Create a new challenge and answer that one.',
  spec: 'Twilio error page 60323',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-challenge'],
  reads: ['object'],
  // Without a known time challenge-pending says so; this rule is then not a check that could not run.
  check: ({ object, now }) => {
    const life = lifeOf(object)
    const { word, pointer } = statusOf(object, 'twilio-challenge')
    const over = overOf(word, overBecause(life, now))
    if (over === undefined) return []
    const { createdText: created, expiresText: expires } = life
    return [
      {
        place: at(over === 'date' ? life.pointer : pointer),
        args: {
          why: over,
          created: plain(created),
          expires: plain(expires),
          answered: undefined as Unshown | undefined,
        },
      },
    ]
  },
  message: (args) =>
    args.why === 'status'
      ? 'expected a pending challenge, received status "expired"'
      : args.answered !== undefined && args.why === 'age'
        ? `expected an answer within 5 minutes of ${args.created}, received one at ${args.answered}, and Twilio says that it was too late`
        : args.answered !== undefined
          ? `expected an answer before ${args.expires}, received one at ${args.answered}, which is too late`
          : args.why === 'date'
            ? `expected an expiration date that is still to come, received ${args.expires}, which is past`
            : `expected a challenge of up to 60 minutes, received one that was created ${args.created}, longer ago`,
  cause: () => 'The challenge was not answered within its window.',
})
