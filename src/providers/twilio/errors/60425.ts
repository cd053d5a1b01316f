import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60425',
  title: 'Verification SID invalid or not provided',
  summary: 'The SID of the verification does not have the form of one.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The id of the verification has an invalid form.',
      observable: false,
      because: 'the preview API is another product than the one whose payloads are read here',
      instead:
        'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
    },
  ],
  fixes: ['Check the verification SID in the parameters or body.'],
  docs: [twilioPage(60425)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
