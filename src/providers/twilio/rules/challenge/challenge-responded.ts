import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'

export default defineRule({
  id: 'challenge-responded',
  summary: 'the challenge has been answered already',
  why: 'A challenge takes one answer. Another one, be it the same, is refused.',
  fix: 'Create a new challenge for the next sign-in; do not send an answer twice.',
  spec: 'Twilio error page 60322',
  severity: 'info',
  kinds: ['twilio-challenge'],
  reads: ['object'],
  // An approved challenge is how a sign-in ends well; the relation tells it where an error says that it was used again.
  check: ({ object }) => {
    const { word, pointer, value } = statusOf(object, 'twilio-challenge')
    return word === 'denied' ? [{ place: at(pointer), args: { received: shown(value ?? null) } }] : []
  },
  message: (args) => `expected a pending challenge for a further answer, received status ${args.received}`,
  cause: () => 'The challenge was answered before.',
})
