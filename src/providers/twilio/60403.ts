import { defineError, twilioPage } from '../define-error.ts'
import { ANSWERED } from './answered.ts'

export default defineError({
  code: 'twilio/60403',
  title: 'Storage Error',
  summary: 'The push SDK could not store or load an entity.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The storage is damaged.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
    {
      text: 'The factor is not there.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
  ],
  fixes: ['Create a new factor.'],
  docs: [twilioPage(60403)],
  documented: 'short page',
  notes: ['An error of the Verify Push SDK, not of the REST API; 68003 has the same title.'],
})
