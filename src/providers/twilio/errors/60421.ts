import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60421',
  title: 'Unexpected result when creating contact',
  summary: 'A contact could not be created.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Creating the contact failed unexpectedly.',
      observable: false,
      because: 'the preview API is another product than the one whose payloads are read here',
      instead:
        'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
    },
  ],
  fixes: ['Check the contact information and try again.'],
  docs: [twilioPage(60421)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
