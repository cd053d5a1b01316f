import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60433',
  title: 'Unsupported passkeys approval content type',
  summary: 'The content type of the approval is not supported.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The content type of the approval is not supported at present.',
      observable: false,
      because: 'the v2 API has no member of that name',
      instead:
        'Look at the body and URL of the request: content and its type belong to the preview API, comms.twilio.com/preview.',
    },
  ],
  fixes: ['Use another type.'],
  docs: [twilioPage(60433)],
  documented: 'short page',
  notes: [
    'Twilio publishes one line on this error.',
    'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
  ],
})
