import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/email-in-use',
  title: 'The email address is in use',
  summary: 'The signup that comes with an enrolment names a user who exists.',
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  causes: [
    {
      text: 'A user of the connection has the same email address.',
      observable: false,
      because: 'a form does not hold the users of the connection',
      instead: 'Search the users by email: GET /api/v2/users-by-email.',
    },
  ],
  fixes: ['Sign in as that user and enrol the passkey there, or use another address.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
