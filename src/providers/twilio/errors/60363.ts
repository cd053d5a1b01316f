import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60363',
  title: 'Service SID invalid or not provided',
  summary: 'The service SID of the request is missing or does not have the form of one.',
  at: [
    ANSWERED,
    { kind: 'twilio-service', member: '/sid' },
    { kind: 'twilio-factor', member: '/service_sid' },
    { kind: 'twilio-challenge', member: '/service_sid' },
  ],
  causes: [{ text: 'The service SID is missing or misformatted.', rules: ['sid-malformed', 'answer-sid-malformed'] }],
  fixes: ['Check the service SID in the parameter or header of the request: VA and 32 hexadecimal digits.'],
  docs: [twilioPage(60363)],
  documented: 'short page',
  pageDate: 'old',
  notes: [
    'Twilio publishes one line on this error.',
    'On Twilio Functions SERVICE_SID is a reserved name that hides a variable of your own.',
  ],
})
