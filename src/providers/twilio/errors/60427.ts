import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60427',
  title: 'Factor ID invalid or not provided',
  summary: 'The id of the factor is missing or malformed.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The id of the factor is missing or misformatted.',
      observable: false,
      because: 'the preview API is another product than the one whose payloads are read here',
      instead:
        'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
    },
  ],
  fixes: ['Check the factor id in the parameter or body.'],
  docs: [twilioPage(60427)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
