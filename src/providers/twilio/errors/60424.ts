import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60424',
  title: 'Contact address not found',
  summary: 'The contact has no address to use.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The contact holds no relevant address.',
      observable: false,
      because: 'the preview API is another product than the one whose payloads are read here',
      instead:
        'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
    },
  ],
  fixes: ['Add the address to the contact.'],
  docs: [twilioPage(60424)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
