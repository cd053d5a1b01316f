import { defineError, twilioPage } from '../define-error.ts'
import { ANSWERED } from './answered.ts'

export default defineError({
  code: 'twilio/68005',
  title: 'Key Storage Error',
  summary: 'The push SDK could not store or load its keys.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The key pair is not there.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
    {
      text: 'The key pair could not be made.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
    {
      text: 'The signature failed.',
      observable: false,
      because: 'the error arises in the app, before anything is sent to Twilio',
      instead: 'Look at the exception of the mobile SDK and its cause, and at the answer that it got, if any.',
    },
  ],
  fixes: ['Create a new factor.'],
  docs: [twilioPage(68005)],
  documented: 'short page',
  notes: ['An error of the Verify Push SDK, not of the REST API; 60405 has the same title.'],
})
