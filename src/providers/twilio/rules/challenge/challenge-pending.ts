import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'
import { lifeOf, MAY_BE_EXPIRED_AFTER, overBecause } from './common.ts'

const LIMIT = 'a challenge lives 5 minutes unless asked otherwise, 60 at most'

export default defineRule({
  id: 'challenge-pending',
  summary: 'the challenge is pending, and may have expired meanwhile',
  why: 'A challenge is answered within its window: 5 minutes unless asked otherwise, 60 minutes at most. Whether this one still can be depends on the time.',
  fix: 'Give --now, the time at which the challenge was answered; fetch the challenge to see its present status.',
  spec: 'Twilio error page 60323',
  severity: 'warning',
  kinds: ['twilio-challenge'],
  reads: ['object'],
  check: ({ object, now }) => {
    const life = lifeOf(object)
    const { word, pointer } = statusOf(object, 'twilio-challenge')
    if (word !== 'pending' || overBecause(life, now) !== undefined) return []
    if (now !== undefined) {
      if (life.expires !== undefined) return []
      if (life.created !== undefined && now - life.created <= MAY_BE_EXPIRED_AFTER) return []
    }
    const { createdText: created, expiresText: expires } = life
    return [
      { place: at(pointer), args: { created: plain(created), expires: plain(expires), known: now !== undefined } },
    ]
  },
  message: (args) =>
    `expected to know whether it still can be answered; it is pending, ${whenOf(args.created, args.expires, args.known === true)}`,
})

function whenOf(created: string, expires: string, known: boolean): string {
  if (expires !== '') return `until ${expires}: give --now to have that judged`
  if (created === '') return `and shows neither its creation nor its end; ${LIMIT}`
  return known
    ? `created ${created}, more than 5 minutes earlier; ${LIMIT}`
    : `created ${created}; ${LIMIT}: give --now to have its age judged`
}
