import type { Cause } from '../group.ts'

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

/** POST /passkey/register, /passkey/challenge, /oauth/token with the WebAuthn grant, and the SDKs around them. */
export const AUTH0_STATES: readonly Auth0State[] = [
  {
    code: 'invalid_grant',
    meaning: 'The passkey exchange at /oauth/token was refused.',
    causes: [
      { text: SESSION },
      REFUSED,
      { text: 'The passkey is not known, or belongs to another user or connection.' },
    ],
  },
  {
    code: 'invalid_request',
    meaning: 'The request has a member that is missing, unknown or of the wrong type.',
    causes: [
      SHAPE,
      { text: 'user_profile lacks an attribute that the connection requires at signup, or has an unknown member.' },
      { text: 'A user with this identifier exists already.' },
      { text: 'The realm is no database connection with passkeys.' },
    ],
  },
  {
    code: 'invalid_client',
    meaning: 'The application could not be authenticated.',
    causes: [{ text: 'client_id or client_secret is wrong, or the application belongs to another tenant.' }],
  },
  {
    code: 'unauthorized_client',
    meaning: 'The application may not use this grant.',
    causes: [{ text: OFF }, { text: 'A third-party application; only first-party ones may.' }],
  },
  {
    code: 'access_denied',
    meaning: 'The exchange was understood and refused.',
    causes: [
      { text: 'An Action, a rule or a policy denied it; the tenant log says which.' },
      { text: 'The user is blocked.' },
    ],
  },
  {
    code: 'mfa_required',
    meaning: 'The passkey was accepted; a second factor is asked for. mfa_token continues.',
    causes: [{ text: 'A policy asks for MFA after passkeys as well.' }],
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
