import type { DocumentedError } from '../../define-error.ts'

/** Errors of the APIs for passkeys that no payload shows. */
export default [
  {
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
    docs: ['https://auth0.com/docs/manage-users/my-account-api'],
    documented: 'title only',
    pageDate: '2026-08-20',
    notes: ['The SDKs add: the user is not signed in, or passkeys are not enabled for the tenant.'],
  },
  {
    code: 'auth0/invalid_client',
    title: 'The application is not accepted',
    summary: 'POST /passkey/register or /passkey/challenge answers 401.',
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
    pageDate: '2026-06-17',
  },
  {
    code: 'auth0/invalid_grant',
    title: 'The passkey or its session is refused',
    summary:
      'POST /oauth/token answers invalid_grant; with auth_session in the answer the session goes on, without it is over.',
    at: [
      { endpoint: 'auth0/oauth-token', member: '' },
      { kind: 'auth0-error', member: '' },
    ],
    causes: [
      {
        text: 'A one-time code that the connection asks for at signup is wrong: then the answer has auth_session and verification_required.',
        rules: ['verification-code-refused'],
      },
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
    fixes: [
      'Where the answer has auth_session, ask the user for the code again, and send the same credential and the same auth_session with it.',
      'Else ask for a new challenge with /passkey/challenge or /passkey/register, and do not reuse auth_session.',
    ],
    docs: [
      'https://auth0.github.io/nextjs-auth0/interfaces/errors.PasskeyGetTokenApiErrorResponse.html',
      'https://auth0.com/docs/api/authentication/passkey/register',
    ],
    documented: 'short page',
    pageDate: 'undated',
    notes: [
      'The causes are those that the reference of Auth0’s SDK for Next.js documents; the page of the API has none.',
    ],
  },
  {
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
    docs: ['https://auth0.com/docs/authenticate/database-connections/passkeys/configure-passkey-policy'],
    documented: 'short page',
    pageDate: '2026-08-20',
    notes: ['A second factor after a passkey is the default; an Action can leave it out.'],
  },
  {
    code: 'auth0/unmet_authentication_requirements',
    title: 'The login is too old or lacks a factor',
    summary: 'The exchange of a refresh token for the My Account API is refused 15 minutes after the required factors.',
    at: [{ endpoint: 'auth0/oauth-token', member: '' }],
    causes: [
      {
        text: '"Require 2FA" is on, and a user without any factor exchanges a refresh token more than 15 minutes after the login; prompt=none gives the same.',
        observable: false,
        because: 'policy, factors and the time of the login are in the tenant',
        instead: 'Look for the factors of the user and the last login in the tenant log.',
      },
    ],
    fixes: ['Let the user sign in again, from the start, and enrol within 15 minutes: no refresh is possible.'],
    docs: ['https://auth0.com/docs/manage-users/my-account-api'],
    documented: 'short page',
    pageDate: '2026-08-20',
  },
] satisfies DocumentedError[]
