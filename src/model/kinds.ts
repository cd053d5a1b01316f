export type Severity = 'error' | 'warning' | 'info'
/** Who will receive the credential. `webauthn` judges by the standard alone. */
export const TARGETS = ['twilio', 'auth0', 'webauthn'] as const
export type Target = (typeof TARGETS)[number]

export const KINDS = [
  'registration',
  'authentication',
  'credential',
  'creation-options',
  'request-options',
  'webauthn-error',
  'twilio-factor',
  'twilio-challenge',
  'twilio-service',
  'twilio-factor-request',
  'twilio-entity-factor-request',
  'twilio-challenge-request',
  'twilio-error',
  'auth0-connection',
  'auth0-user',
  'auth0-enrollment-form',
  'auth0-token-request',
  'auth0-authentication-method',
  'unknown',
] as const
export type Kind = (typeof KINDS)[number]
/** The kinds that are a WebAuthn credential (WebAuthn Level 3 §5.1). */
export const CREDENTIAL_KINDS = ['registration', 'authentication', 'credential'] as const satisfies readonly Kind[]

export const ENDPOINTS = [
  'twilio/VerifyFactor',
  'twilio/ApproveChallenge',
  'twilio/CreateFactor',
  'auth0/passkey-enrollment',
  'auth0/oauth-token',
  'auth0/my-account-verify',
] as const
export type EndpointId = (typeof ENDPOINTS)[number]
