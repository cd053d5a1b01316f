import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60362',
  title: 'Factor SID invalid or not provided',
  summary: 'The factor SID of the request is missing or does not have the form of one.',
  at: [
    ANSWERED,
    { kind: 'twilio-challenge-request', member: '' },
    { kind: 'twilio-challenge', member: '/factor_sid' },
    { kind: 'twilio-challenge', member: '/factorSid' },
  ],
  causes: [{ text: 'The factor SID is missing or misformatted.', rules: ['sid-malformed'] }],
  fixes: ['Check the factor SID in the parameter of the request: YF and 32 hexadecimal digits.'],
  docs: [twilioPage(60362)],
  documented: 'short page',
  pageDate: 'undated',
  notes: ['The page is one line; the form is that of the API’s specification.'],
})
