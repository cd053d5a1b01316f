import type { DocumentedError } from '../../define-error.ts'
import { MEMBER_MISSING, NO_BYTES, REBUILT, UNREADABLE } from '../../rule-sets.ts'

const PAGE = 'https://supabase.com/docs/guides/auth/passkeys'
const LIST = 'https://supabase.com/docs/guides/auth/debugging/error-codes'

const REGISTRATION = 'supabase/passkey-registration'
const AUTHENTICATION = 'supabase/passkey-authentication'
const SECOND_FACTOR = 'supabase/mfa-verify'

/** Errors of passkeys and of WebAuthn as a second factor that no credential shows. */
export default [
  {
    code: 'supabase/mfa_webauthn_enroll_not_enabled',
    title: 'WebAuthn as a second factor cannot be enrolled',
    summary: 'Enrolment of WebAuthn factors is disabled.',
    at: [{ endpoint: SECOND_FACTOR, member: '' }],
    causes: [
      {
        text: 'The project does not have WebAuthn among its second factors.',
        observable: false,
        because: 'the setting is that of the project',
        instead: 'Look at Authentication → Multi-Factor; of your own server at GOTRUE_MFA_WEB_AUTHN_ENROLL_ENABLED.',
      },
    ],
    fixes: ['Enable the enrolment of WebAuthn factors, or register a passkey instead.'],
    docs: [LIST],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The page spells it mfa_web_authn_enroll_not_enabled; the server answers mfa_webauthn_enroll_not_enabled.'],
  },
  {
    code: 'supabase/mfa_webauthn_verify_not_enabled',
    title: 'WebAuthn as a second factor cannot be verified',
    summary: 'Login with WebAuthn factors and verification of new ones is disabled.',
    at: [{ endpoint: SECOND_FACTOR, member: '' }],
    causes: [
      {
        text: 'The project does not have WebAuthn among its second factors.',
        observable: false,
        because: 'the setting is that of the project',
        instead: 'Look at Authentication → Multi-Factor; of your own server at GOTRUE_MFA_WEB_AUTHN_VERIFY_ENABLED.',
      },
    ],
    fixes: ['Enable the verification of WebAuthn factors.'],
    docs: [LIST],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The page spells it mfa_web_authn_verify_not_enabled; the server answers mfa_webauthn_verify_not_enabled.'],
  },
  {
    code: 'supabase/passkey_disabled',
    title: 'Passkeys are not enabled',
    summary: 'Passkey sign-in is not enabled for this project.',
    httpStatus: 404,
    at: [
      { endpoint: REGISTRATION, member: '' },
      { endpoint: AUTHENTICATION, member: '' },
    ],
    causes: [
      {
        text: 'Passkeys are off, or the relying party has no ID, display name or origins.',
        observable: false,
        because: 'the setting is that of the project',
        instead:
          'Look at Authentication → Passkeys; of your own server at GOTRUE_PASSKEY_ENABLED and GOTRUE_WEBAUTHN_RP_ID.',
      },
    ],
    fixes: ['Enable passkeys and give the relying party’s ID, display name and origins.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The status is that of the server’s source.'],
  },
  {
    code: 'supabase/too_many_passkeys',
    title: 'The user has too many passkeys',
    summary: 'The user has reached the maximum number of passkeys allowed per account.',
    httpStatus: 422,
    at: [{ endpoint: REGISTRATION, member: '' }],
    causes: [
      {
        text: 'As many passkeys as are allowed are registered: 10, where nothing else is set.',
        observable: false,
        because: 'the passkeys are on the server',
        instead: 'List them with auth.passkey.list(); of your own server look at GOTRUE_PASSKEY_MAX_PASSKEYS_PER_USER.',
      },
    ],
    fixes: ['Delete a passkey that is no longer used, then register again.'],
    docs: [PAGE, 'https://supabase.com/docs/guides/self-hosting/self-hosted-passkeys'],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The status is that of the server’s source.'],
  },
  {
    code: 'supabase/validation_failed',
    title: 'A parameter is not as expected',
    summary: 'Provided parameters are not in the expected format.',
    httpStatus: 400,
    at: [{ endpoint: SECOND_FACTOR, member: '' }],
    causes: [
      {
        text: '"Invalid credential_response": the credential of a second factor cannot be read.',
        rules: [...MEMBER_MISSING, ...REBUILT, ...NO_BYTES, ...UNREADABLE],
      },
      {
        text: '"challenge_id is required" or "must be a valid UUID", "credential is required", "Invalid challenge type", "SSO users cannot register passkeys": as they say.',
        observable: false,
        because: 'they are about what stands beside the credential',
        instead: 'Compare the body with {challenge_id, credential}, and challenge_id with that of the options.',
      },
    ],
    fixes: [
      'Send challenge_id as the options gave it, and in credential what credential.toJSON() returns, as an object.',
    ],
    docs: [LIST],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The messages are those of the server’s source.'],
  },
  {
    code: 'supabase/webauthn_challenge_expired',
    title: 'The challenge expired',
    summary: 'The challenge expired before the client returned a credential.',
    httpStatus: 400,
    at: [
      { endpoint: REGISTRATION, member: '' },
      { endpoint: AUTHENTICATION, member: '' },
    ],
    causes: [
      {
        text: 'More time passed between options and credential than the server allows.',
        observable: false,
        because: 'no time of the options is in the credential',
        instead: 'Compare expires_at of the options with the time of the request.',
      },
    ],
    fixes: ['Ask for options again and send what the browser answers to these at once.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The status is that of the server’s source.'],
  },
  {
    code: 'supabase/webauthn_challenge_not_found',
    title: 'The challenge is not known',
    summary: 'The challenge ID is unknown or has already been consumed.',
    httpStatus: 400,
    at: [
      { endpoint: REGISTRATION, member: '' },
      { endpoint: AUTHENTICATION, member: '' },
    ],
    causes: [
      {
        text: 'challenge_id was used before: each attempt, a failed one too, consumes it.',
        observable: false,
        because: 'what was used is on the server',
        instead: 'Look for two requests with one challenge_id, such as a retry.',
      },
      {
        text: 'challenge_id is that of the other ceremony, of another user or of another project.',
        observable: false,
        because: 'the challenge is on the server',
        instead: 'Compare challenge_id with that of the options that the browser was given.',
      },
    ],
    fixes: ['Ask for options again for each attempt, and send their challenge_id once.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The status is that of the server’s source.'],
  },
  {
    code: 'supabase/webauthn_credential_exists',
    title: 'The passkey is registered already',
    summary: 'This authenticator has already been registered to the account.',
    httpStatus: 422,
    at: [{ endpoint: REGISTRATION, member: '' }],
    causes: [
      {
        text: 'The credential id is in the database: the same answer was sent twice, or excludeCredentials was not given to the browser.',
        observable: false,
        because: 'the passkeys are on the server',
        instead: 'Compare the id with auth.passkey.list(), and the options given to create() with those of the server.',
      },
    ],
    fixes: ['Give the options to create() as they came, with excludeCredentials, and send each credential once.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: ['The status is that of the server’s source.'],
  },
  {
    code: 'supabase/webauthn_credential_not_found',
    title: 'The passkey is not registered',
    summary: 'The credential in the assertion is not registered with Supabase Auth.',
    at: [{ endpoint: AUTHENTICATION, member: '' }],
    causes: [
      {
        text: 'The passkey was deleted on the server and is still in the authenticator, or belongs to another project.',
        observable: false,
        because: 'the passkeys are on the server',
        instead: 'Look for the credential id among the passkeys of the user.',
      },
    ],
    fixes: ['Sign in another way and register a passkey again; remove the old one from the password manager.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
  },
] satisfies DocumentedError[]
