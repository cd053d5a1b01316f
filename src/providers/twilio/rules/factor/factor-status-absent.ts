import { describe } from '../../../../json/values.ts'
import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'

export default defineRule({
  id: 'factor-status-absent',
  summary: 'the factor shows no status',
  why: 'Whether a factor may be used is decided by its status alone; without it nothing can be said about an illegal status.',
  fix: 'Fetch the factor and look at status: "unverified" or "verified".',
  spec: 'Twilio Verify API, Factor resource (status); Twilio error page 60383',
  severity: 'warning',
  tier: 'symptom',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const { value, pointer, hidden } = statusOf(object, 'twilio-factor')
    if (payload.candidate.doc.elided || (value !== undefined && value !== null && !hidden)) return []
    const place = value === undefined ? absent('', 'status') : at(pointer)
    return [{ place, args: { received: plain(describe(value)), hidden } }]
  },
  message: (args) => `expected status "unverified" or "verified", received ${args.received}`,
  cause: (args) =>
    args.hidden
      ? 'An enumeration was written as an object or a number, and its word was lost: a serialiser had no converter for it.'
      : 'The answer was cut, or mapped by code that does not keep the status.',
})
