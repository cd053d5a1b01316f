import type { OwnForm, ProviderFacts } from '../provider.ts'

/** The hidden fields of webauthn-register.ftl, read by WebAuthnRegister. The id is logged, not demanded. */
const REGISTRATION = {
  names: {
    id: 'publicKeyCredentialId',
    clientDataJSON: 'clientDataJSON',
    attestationObject: 'attestationObject',
    transports: 'transports',
    authenticatorAttachment: 'authenticatorAttachment',
  },
  demands: ['clientDataJSON', 'attestationObject'],
  lists: 'commas',
  error: 'error',
  urlEncoded: true,
} as const satisfies OwnForm

/** Those of webauthn-authenticate.ftl and passkeys.ftl; WebAuthnAuthenticator demands all but the user handle. */
const AUTHENTICATION = {
  names: {
    id: 'credentialId',
    clientDataJSON: 'clientDataJSON',
    authenticatorData: 'authenticatorData',
    signature: 'signature',
    userHandle: 'userHandle',
  },
  demands: ['id', 'clientDataJSON', 'authenticatorData', 'signature'],
  error: 'error',
  urlEncoded: true,
} as const satisfies OwnForm

/** Forms of the WebAuthn required action and authenticators: the members stand flat, by names of its own. */
export const facts = {
  title: 'Keycloak',
  kinds: [],
  endpoints: {
    'keycloak/register': {
      takes: 'registration',
      path: /\/login-actions\/required-action\/?$/i,
      body: { clientDataJSON: true, attestationObject: true, publicKeyCredentialId: true },
      form: REGISTRATION,
    },
    'keycloak/authenticate': {
      takes: 'authentication',
      path: /\/login-actions\/authenticate\/?$/i,
      body: [
        { clientDataJSON: true, authenticatorData: true, credentialId: true, error: true },
        { clientDataJSON: true, signature: true, credentialId: true, error: true },
      ],
      form: AUTHENTICATION,
    },
  },
} as const satisfies ProviderFacts
