import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60307',
  title: "Cannot resend push notifications to 'none' notification platform",
  summary: 'A notification was to be sent again for a factor that has no notification platform.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The factor has notification_platform none.',
      observable: false,
      because: 'none is a right choice; the fault is the request that sends a notification',
      instead: 'Look at config.notification_platform of the factor, and at who calls …/Notifications.',
    },
  ],
  fixes: ['Do not ask for notifications of such a factor; its app fetches its challenges.'],
  docs: [twilioPage(60307)],
  documented: 'short page',
})
