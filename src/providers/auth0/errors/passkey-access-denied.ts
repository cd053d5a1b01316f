import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/access_denied',
  title: 'Access is denied',
  summary: 'POST /oauth/token answers access_denied, or the My Account API 403.',
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'A rule, an Action or a policy of the tenant refuses the user, the user is blocked, or the token lacks the scope create:me:authentication_methods.',
      observable: false,
      because: 'no token is looked at: it is a secret',
      instead: 'Read error_description and the tenant log.',
    },
  ],
  fixes: ['Ask for the scope create:me:authentication_methods, with the audience of the same domain.'],
  docs: ['https://auth0.com/docs/api/authentication/passkey/register'],
  documented: 'title only',
})
