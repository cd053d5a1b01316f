import type { Cause } from '../../../explain/group.ts'

/** What an OAuth error of Auth0's passkey endpoints means there. */
export interface Auth0State {
  /** `error`, or the code of an SDK. */
  code: string
  meaning: string
  /** The most likely first. */
  causes: readonly Cause[]
}

const SESSION = 'auth_session expired, was used before, or belongs to another client or domain.'
const REFUSED: Cause = {
  text: 'The credential was refused: challenge, origin, RP ID or signature do not fit.',
  rules: ['challenge-of-other-options', 'client-data-origin-unexpected', 'rp-id-hash-unexpected'],
}
const SHAPE: Cause = {
  text: 'authn_response is text or form-encoded; it has to be a nested JSON object in an application/json body.',
  rules: ['response-is-json-text', 'json-became-form-key', 'credential-is-empty'],
}
const OFF = 'Passkeys, the passkey grant, or the connection are not enabled for this application.'

/**
 * POST /passkey/register, /passkey/challenge, /oauth/token with the WebAuthn grant, and the SDKs around them: codes that
 * stand in no page of Auth0's. Those that do are documented errors of the provider.
 */
export const AUTH0_STATES: readonly Auth0State[] = [
  {
    code: 'unauthorized_client',
    meaning: 'The application may not use this grant.',
    causes: [{ text: OFF }, { text: 'A third-party application; only first-party ones may.' }],
  },
  {
    code: 'forbidden',
    meaning: 'Passkeys are not enabled here.',
    causes: [{ text: OFF }, { text: 'The domain is no custom domain where one is needed.' }],
  },
  {
    code: 'user_exists',
    meaning: 'Registration for an identifier that has an account.',
    causes: [{ text: 'Sign in and add the passkey to the account instead.' }],
  },
  {
    code: 'login_required',
    meaning: 'There is no session to renew silently.',
    causes: [{ text: 'A single-page app signed in by passkey without useRefreshTokens: true.' }],
  },
  {
    code: 'passkey_register_error',
    meaning: 'The SDK could not get options for a registration.',
    causes: [{ text: OFF }, { text: 'The client configuration is wrong.' }],
  },
  {
    code: 'passkey_challenge_error',
    meaning: 'The SDK could not get a challenge for a sign-in.',
    causes: [{ text: OFF }, { text: 'There is no passkey for this user.' }],
  },
  {
    code: 'passkey_get_token_error',
    meaning: 'The SDK could not exchange the passkey for tokens.',
    causes: [{ text: SESSION }, REFUSED, SHAPE],
  },
  {
    code: 'passkey_enrollment_challenge_error',
    meaning: 'The SDK could not start an enrolment of a signed-in user.',
    causes: [
      { text: 'The token lacks the scope create:me:authentication_methods, or its audience is another domain.' },
      { text: 'The My Account API is off for the tenant.' },
    ],
  },
  {
    code: 'passkey_invalid_credential',
    meaning: 'What the browser gave was no credential.',
    causes: [
      {
        text: 'The prompt was cancelled, or a password manager gave an object of its own.',
        rules: ['credential-is-empty'],
      },
    ],
  },
  {
    code: 'passkey_not_supported',
    meaning: 'The browser has no passkeys.',
    causes: [{ text: 'An old browser, a web view, or a page without HTTPS.' }],
  },
]
