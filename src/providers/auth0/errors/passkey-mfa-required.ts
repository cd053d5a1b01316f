import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/mfa_required',
  title: 'A second factor is asked for',
  summary: 'POST /oauth/token answers mfa_required with mfa_token and mfa_requirements.',
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'The tenant asks for multi-factor authentication after the passkey.',
      observable: false,
      because: 'the policy is that of the tenant',
      instead: 'Read mfa_requirements of the answer.',
    },
  ],
  fixes: ['Go on with mfa_token as the multi-factor API says.'],
  docs: ['https://auth0.com/docs/api/authentication/passkey/register'],
  documented: 'title only',
})
