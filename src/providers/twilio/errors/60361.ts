import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60361',
  title: 'Account SID is invalid or not provided',
  summary: 'The account SID of the request is missing or does not have the form of one.',
  at: [
    ANSWERED,
    { kind: 'twilio-factor', member: '/account_sid' },
    { kind: 'twilio-challenge', member: '/account_sid' },
    { kind: 'twilio-service', member: '/account_sid' },
  ],
  causes: [{ text: 'The account SID is missing or misformatted.', rules: ['answer-sid-malformed'] }],
  fixes: ['Check the account SID in the parameter or header of the request: AC and 32 hexadecimal digits.'],
  docs: [twilioPage(60361)],
  documented: 'short page',
  pageDate: 'old',
  notes: ['Twilio publishes one line on this error.'],
})
