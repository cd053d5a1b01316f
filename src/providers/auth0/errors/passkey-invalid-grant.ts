import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/invalid_grant',
  title: 'The passkey or its session is refused',
  summary: 'POST /oauth/token answers invalid_grant.',
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'auth_session has expired, was used before, or belongs to another client or domain.',
      observable: false,
      because: 'the session is on the server',
      instead: 'Take a new challenge and send the answer at once.',
    },
    {
      text: 'The credential was refused: challenge, origin, RP ID or signature do not fit.',
      observable: false,
      because: 'the answer does not say which',
      instead: 'Lint the assertion with --target auth0, and give --challenge, --origin and --rp-id of the attempt.',
    },
    {
      text: 'The passkey is not known, or belongs to another user or connection.',
      observable: false,
      because: 'the keys are on the server',
      instead: 'Look in the tenant for the user’s passkeys.',
    },
  ],
  fixes: ['Ask for a new challenge with /passkey/challenge, and do not reuse auth_session.'],
  docs: ['https://auth0.com/docs/api/authentication/passkey/register'],
  documented: 'title only',
  notes: ['The causes are those that the SDKs of Auth0 document.'],
})
