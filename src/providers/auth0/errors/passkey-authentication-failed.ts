import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/passkey-authentication-failed',
  title: 'Authentication with the passkey failed',
  summary: 'The login screen got a passkey that does not verify.',
  at: [{ endpoint: 'auth0/oauth-token', member: '' }],
  causes: [
    {
      text: 'The passkey is unknown, belongs to another user or domain, or its signature does not match.',
      observable: false,
      because: 'the public key and the challenge are on the server',
      instead:
        "Lint the assertion with --target auth0, --challenge, --origin, --rp-id and --public-key; compare its id with key_id of the user's methods.",
    },
  ],
  fixes: ['Sign in with another method and enrol a passkey again, if the domain changed.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
