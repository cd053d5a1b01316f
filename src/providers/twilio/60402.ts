import { defineError, twilioPage } from '../define-error.ts'
import { ANSWERED } from './answered.ts'

export default defineError({
  code: 'twilio/60402',
  title: 'Mapper Error',
  summary: 'The push SDK could not read an entity.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The entity has an unexpected form.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
  ],
  fixes: ['Create a new factor.'],
  docs: [twilioPage(60402)],
  documented: 'short page',
  notes: ['An error of the Verify Push SDK, not of the REST API; 68002 has the same title.'],
})
