import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60313',
  title: 'Unauthorized factor creation',
  summary: 'The caller may not create a factor.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The permissions to create a factor are missing.',
      observable: false,
      because: 'permissions stand in the account, and in the access token',
      instead:
        'Look at the credentials of the request, and at the identity and factor type that its access token was made for.',
    },
  ],
  fixes: ['Ask for the permissions.'],
  docs: [twilioPage(60313)],
  documented: 'short page',
  httpStatus: 403,
})
