import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60328',
  title: 'Entities rate limit exceeded',
  summary: 'More than 40 Entities were created within a second on the account.',
  at: [ANSWERED],
  causes: [
    {
      text: 'More than 40 Entities were created within a second; creating factors counts.',
      observable: false,
      because: 'one request does not show the others',
      instead: 'Look at how many requests the application sent in that second.',
    },
  ],
  fixes: ['Create Entities more slowly.', 'Ask support when the load is expected.'],
  docs: [twilioPage(60328)],
  documented: 'short page',
})
