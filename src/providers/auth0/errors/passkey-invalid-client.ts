import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/invalid_client',
  title: 'The application is not accepted',
  summary: 'The native passkey API answers 401.',
  httpStatus: 401,
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'client_id is unknown, client_secret is wrong, or the application belongs to another tenant.',
      observable: false,
      because: 'secrets are never looked at',
      instead: 'Compare client_id with the application of the tenant.',
    },
  ],
  fixes: ['Send the credentials of the application whose grant is enabled.'],
  docs: ['https://auth0.com/docs/api/authentication/passkey/register'],
  documented: 'short page',
})
