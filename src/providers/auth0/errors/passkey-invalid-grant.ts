import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/invalid_grant',
  title: 'The passkey or its session is refused',
  summary: 'POST /oauth/token answers invalid_grant.',
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'auth_session has expired or was used, the assertion does not verify, or the passkey is unknown.',
      observable: false,
      because: 'the session and the keys are on the server',
      instead: 'Take a new challenge and send the answer at once; lint the assertion with --target auth0.',
    },
  ],
  fixes: ['Ask for a new challenge with /passkey/challenge, and do not reuse auth_session.'],
  docs: ['https://auth0.com/docs/api/authentication/passkey/register'],
  documented: 'title only',
  notes: ['The causes are those that the SDKs of Auth0 document.'],
})
