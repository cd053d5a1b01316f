import { defineError, twilioPage } from '../define-error.ts'
import { ANSWERED } from './answered.ts'

export default defineError({
  code: 'twilio/68004',
  title: 'Input Error',
  summary: 'The push SDK could not use its input.',
  at: [ANSWERED],
  causes: [
    {
      text: 'An input is invalid.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
  ],
  fixes: ['Check the parameters and try again.'],
  docs: [twilioPage(68004)],
  documented: 'short page',
  notes: ['An error of the Verify Push SDK, not of the REST API; 60404 has the same title.'],
})
