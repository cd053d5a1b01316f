import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60423',
  title: 'Multiple contacts were found',
  summary: 'The request fits several contacts.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Several contacts fit the criteria of the request.',
      observable: false,
      because: 'the preview API is another product than the one whose payloads are read here',
      instead:
        'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
    },
  ],
  fixes: ['Send more precise contact information.'],
  docs: [twilioPage(60423)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
