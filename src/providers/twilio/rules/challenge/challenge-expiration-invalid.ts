import { isPlaceholder } from '../../../../decode/plausible.ts'
import { momentIn } from '../../../../json/moment.ts'
import type { Json } from '../../../../model/index.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { IS_EXPIRED_AFTER, sent } from './common.ts'

export default defineRule({
  id: 'challenge-expiration-invalid',
  summary: 'the expiration date that the challenge request asks for cannot be had',
  why: 'ExpirationDate is a moment within 60 minutes after the creation of the challenge, in ISO 8601 with a time zone.',
  fix: 'Send a date such as "2026-03-01T09:45:00Z", up to 60 minutes ahead, or leave it out: then it is 5 minutes.',
  spec: 'Twilio Verify API, Challenge resource (ExpirationDate); Twilio error pages 60306 and 60323',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-challenge-request'],
  reads: ['object'],
  check: ({ object, now }) => {
    const found = sent(object, 'expirationdate')
    if (!found || found.value === null || (typeof found.value === 'string' && isPlaceholder(found.value))) return []
    const moment = askedFor(found.value)
    const reason =
      moment === undefined
        ? 'no date with a time zone'
        : now === undefined
          ? undefined
          : moment <= now
            ? 'a moment that is past'
            : moment - now > IS_EXPIRED_AFTER
              ? 'more than 60 minutes ahead'
              : undefined
    return reason === undefined
      ? []
      : [{ place: at(found.pointer), args: { received: shown(found.value), reason: plain(reason) } }]
  },
  notChecked: ({ object, now }) => (now === undefined && object && sent(object, 'expirationdate') ? 'now' : undefined),
  message: (args) => `expected a moment within the next 60 minutes, received ${args.received}: ${args.reason}`,
})

/** What the API reads is ISO 8601 with a time zone, or RFC 2822: a spelling of another language is no date to it. */
function askedFor(value: Json): number | undefined {
  if (typeof value !== 'string' || !/^(?:\d{4}-\d\d-\d\dT|[A-Z][a-z]{2}, )/.test(value)) return undefined
  const moment = momentIn(value)
  return moment?.withoutZone ? undefined : moment?.milliseconds
}
