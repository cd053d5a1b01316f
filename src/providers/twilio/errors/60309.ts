import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60309',
  title: 'Push notifications limit reached for a Challenge',
  summary: 'More push notifications were asked for than a challenge sends: 3.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The notification was sent again too often.',
      observable: false,
      because: 'a challenge does not count its notifications',
      instead: 'Count the requests for notifications of this challenge sid.',
    },
  ],
  fixes: ['Create a new challenge.'],
  docs: [twilioPage(60309)],
  documented: 'short page',
  httpStatus: 429,
})
