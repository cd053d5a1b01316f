import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/unmet_authentication_requirements',
  title: 'The login is too old or lacks a factor',
  summary: 'The exchange of a refresh token for the My Account API is refused 15 minutes after the required factors.',
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'The user has not lately signed in with the factors that the API asks for.',
      observable: false,
      because: 'the time of the login is in the tenant',
      instead: 'Look for the last login of the user in the tenant log.',
    },
  ],
  fixes: ['Let the user sign in again, then enrol.'],
  docs: ['https://auth0.com/docs/manage-users/my-account-api'],
  documented: 'title only',
})
