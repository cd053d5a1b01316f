import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { creationOf } from './common.ts'

export default defineRule({
  id: 'factor-date-unreadable',
  summary: 'date_created of the factor is no date, or one without a time zone',
  why: 'An unverified factor lives 1 to 24 hours. Its age can be told only from a date; one without a zone is taken for UTC, which is what the API answers in.',
  fix: 'Capture the answer as the API sends it, e.g. "2026-03-01T09:30:00Z".',
  spec: 'Twilio Verify API, Factor resource (date_created)',
  severity: 'info',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    const { member, value, unreadable, moment } = creationOf(object)
    const withoutZone = moment?.withoutZone === true
    if (!unreadable && !withoutZone) return []
    return [{ place: at(`/${member}`), args: { received: shown(value ?? null), withoutZone } }]
  },
  message: (args) =>
    `expected a date with a time zone, received ${args.received}${args.withoutZone ? ', which is taken for UTC' : ''}`,
})
