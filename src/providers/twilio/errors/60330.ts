import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60330',
  title: 'Failed to invoke the webhook',
  summary: 'A webhook of Verify did not answer as it should.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The URL of the webhook cannot be reached.',
      observable: false,
      because: 'the webhook is a server of yours',
      instead: 'Call the URL from outside of your network.',
    },
    {
      text: 'The webhook takes another method than POST.',
      observable: false,
      because: 'the webhook is a server of yours',
      instead: 'Call it with POST.',
    },
    {
      text: 'The webhook answers something other than 200.',
      observable: false,
      because: 'the webhook is a server of yours',
      instead: 'Look at its own log for the time of the error.',
    },
  ],
  fixes: ['Make the URL reachable, take POST, and answer 200.'],
  docs: [twilioPage(60330)],
  documented: 'short page',
  httpStatus: 400,
})
