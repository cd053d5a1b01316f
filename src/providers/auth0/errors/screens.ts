import type { DocumentedError } from '../../define-error.ts'

/** What the login screens say that no payload shows. */
export default [
  {
    code: 'auth0/conflict-password-passkey',
    title: 'A password and a passkey at once',
    summary: 'The screen got both a password and a passkey.',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'The page posts both fields.',
        observable: false,
        because: 'the fields of a password are not looked at, for secrets are never shown',
        instead: 'Look in the request for a filled password beside a filled passkey.',
      },
    ],
    fixes: ['Post one of the two, and leave the other field empty.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
  {
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
    pageDate: '2026-08-13',
  },
  {
    code: 'auth0/no-passkey',
    title: 'No passkey was selected',
    summary: 'The login screen got no passkey.',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'The user closed the prompt, or has no passkey for this domain.',
        observable: false,
        because: 'what a login screen got is no enrolment, and an empty field does not say why',
        instead:
          'Look at the browser error, and at the passkeys of the user in GET /api/v2/users/{id}/authentication-methods.',
      },
    ],
    fixes: ['Select a passkey, or sign in with another method and enrol one.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
  {
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
    pageDate: '2026-08-13',
  },
  {
    code: 'auth0/password-not-allowed',
    title: 'A password is not allowed here',
    summary: 'The screen got a password although this signup or login takes none.',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'The connection has the password off, or does not take it at signup.',
        observable: false,
        because: 'the form that was posted holds a password, which is no payload of this tool',
        instead: 'Look at authentication_methods.password of the connection: enabled and signup_behavior.',
      },
    ],
    fixes: [
      'Offer the passkey or the code that the connection takes, or enable the password: PATCH replaces the whole options object.',
    ],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
] satisfies DocumentedError[]
