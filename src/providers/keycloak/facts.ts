import type { ProviderFacts } from '../provider.ts'

/** Forms of the WebAuthn required action and authenticator: the members stand flat, by names of its own. */
export const facts = {
  title: 'Keycloak',
  kinds: [],
  endpoints: {
    'keycloak/register': {
      takes: 'registration',
      path: /\/login-actions\/required-action\/?$/i,
      body: { clientDataJSON: true, attestationObject: true, publicKeyCredentialId: true },
    },
    'keycloak/authenticate': {
      takes: 'authentication',
      path: /\/login-actions\/authenticate\/?$/i,
      body: { clientDataJSON: true, authenticatorData: true, credentialId: true },
    },
  },
} as const satisfies ProviderFacts
