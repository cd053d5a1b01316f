import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60303',
  title: 'Entities batch deletion request body is not valid',
  summary: 'The body of a request that deletes several Entities is not valid.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Only the title is known.',
      observable: false,
      because: 'Twilio publishes nothing else',
      instead: 'Look at the body of the request.',
    },
  ],
  fixes: ['Check the body of the request.'],
  docs: [twilioPage(60303)],
  documented: 'title only',
})
