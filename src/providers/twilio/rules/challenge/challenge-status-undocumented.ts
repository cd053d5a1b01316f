import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'challenge-status-undocumented',
  summary: 'the status of the challenge is none of the documented ones',
  why: 'Code that waits for a word that no challenge has never goes on, or goes on too early.',
  fix: 'Fetch the challenge from the v2 API and go on only when status is "approved".',
  spec: 'Twilio Verify API, Challenge resource (status)',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-challenge'],
  message: (args) => expected('"pending", "expired", "approved" or "denied"', args),
  cause: (args) =>
    /verified/.test(text(args.received)) ? 'That is a status of factors; challenges do not have it.' : '',
})
