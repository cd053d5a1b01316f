import type { ProviderFacts } from '../provider.ts'

const HOLDER = 'authn_response'

/** Universal Login, the native passkey API, the Management and the My Account API. */
export const facts = {
  title: 'Auth0',
  kinds: [
    'auth0-connection',
    'auth0-user',
    'auth0-enrollment-form',
    'auth0-token-request',
    'auth0-authentication-method',
    'auth0-error',
    'auth0-log',
    'auth0-register-request',
  ],
  objects: 'an Auth0 connection, user or form',
  holder: HOLDER,
  endpoints: {
    'auth0/passkey-enrollment': {
      takes: 'registration',
      around: 'auth0-enrollment-form',
      path: /\/u\/passkey-enrollment(?:-local)?\/?$/i,
    },
    // The answer to a signup and that to a login.
    'auth0/oauth-token': {
      takes: 'credential',
      path: /\/oauth\/token\/?$/i,
      body: { grant_type: 'urn:okta:params:oauth:grant-type:webauthn' },
    },
    'auth0/my-account-verify': {
      takes: 'registration',
      path: /\/authentication-methods\/passkey(?:\||%7C)new\/verify\/?$/i,
      body: { [HOLDER]: true, auth_session: true },
    },
  },
} as const satisfies ProviderFacts
