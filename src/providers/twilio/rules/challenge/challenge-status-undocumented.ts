import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'

export default defineRule({
  id: 'challenge-status-undocumented',
  summary: 'the status of the challenge is none of the documented ones',
  why: 'Code that waits for a word that no challenge has never goes on, or goes on too early.',
  fix: 'Fetch the challenge from the v2 API and go on only when status is "approved".',
  spec: 'Twilio Verify API, Challenge resource (status)',
  severity: 'error',
  tier: 'symptom',
  kinds: ['twilio-challenge'],
  reads: ['object'],
  check: ({ object }) => {
    const { value = null, pointer, word, hidden } = statusOf(object, 'twilio-challenge')
    if (value === null || hidden || word !== undefined) return []
    if (typeof value === 'string' && isPlaceholder(value)) return []
    return [{ place: at(pointer), args: { received: shown(value) } }]
  },
  message: (args) => `expected "pending", "expired", "approved" or "denied", received ${args.received}`,
  cause: (args) => (/verified/i.test(args.received) ? 'That is a status of factors; challenges do not have it.' : ''),
})
