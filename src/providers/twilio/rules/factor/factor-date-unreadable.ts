import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { creationOf } from './common.ts'

export default defineRule({
  id: 'factor-date-unreadable',
  summary: 'date_created of the factor is no date that says when',
  why: 'An unverified factor lives 1 to 24 hours. Its age can be told only from an ISO 8601 or RFC 2822 date with a time zone.',
  fix: 'Capture the answer as the API sends it, e.g. "2026-03-01T09:30:00Z".',
  spec: 'Twilio Verify API, Factor resource (date_created)',
  severity: 'info',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    const { member, value, unreadable } = creationOf(object)
    return unreadable ? [{ place: at(`/${member}`), args: { received: shown(value ?? null) } }] : []
  },
  message: (args) => `expected an ISO 8601 or RFC 2822 date with a time zone, received ${args.received}`,
})
