import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60422',
  title: 'Contact not found',
  summary: 'The contact of the request does not exist.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The contact is missing.',
      observable: false,
      because: 'the preview API is another product than the one whose payloads are read here',
      instead:
        'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
    },
  ],
  fixes: ['Check the contact of the request.'],
  docs: [twilioPage(60422)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
