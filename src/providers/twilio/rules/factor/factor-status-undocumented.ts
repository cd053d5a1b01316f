import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'

export default defineRule({
  id: 'factor-status-undocumented',
  summary: 'the status of the factor is neither "unverified" nor "verified"',
  why: 'A factor of Verify v2 has one of two statuses. Code that waits for another word never goes on, or goes on too early.',
  fix: 'Fetch the factor from the v2 API and go on only when status is "verified".',
  spec: 'Twilio Verify API, Factor resource (status); Twilio error page 60383',
  severity: 'error',
  tier: 'symptom',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    const { value, pointer, word, hidden } = statusOf(object, 'twilio-factor')
    if (value === undefined || value === null || hidden || word !== undefined) return []
    if (typeof value === 'string' && isPlaceholder(value)) return []
    return [{ place: at(pointer), args: { received: shown(value) } }]
  },
  message: (args) => `expected "unverified" or "verified", received ${args.received}`,
  cause: (args) => {
    const word = args.received.replaceAll('"', '').toLowerCase()
    if (word === 'approved')
      return '"approved" is the word of the preview API for a finished factor, and that of a finished challenge; a v2 factor is "verified".'
    return ['pending', 'expired', 'denied'].includes(word)
      ? `"${word}" is a status of challenges; factors do not have it.`
      : 'The status was written by other code than Twilio’s API.'
  },
})
