import { defineError, twilioPage } from '../define-error.ts'
import { ANSWERED } from './answered.ts'

export default defineError({
  code: 'twilio/60407',
  title: 'Authentication Token Error',
  summary: 'The push SDK could not make its token.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The type of the factor is not supported.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
  ],
  fixes: ['Check the parameters and try again.'],
  docs: [twilioPage(60407)],
  documented: 'short page',
  notes: ['An error of the Verify Push SDK, not of the REST API; 68007 has the same title.'],
})
