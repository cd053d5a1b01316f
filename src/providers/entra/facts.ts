import type { ProviderFacts } from '../provider.ts'

/** Microsoft Graph: POST /users/{id}/authentication/fido2Methods. */
export const facts = {
  title: 'Microsoft Entra',
  kinds: [],
  holder: 'publicKeyCredential',
  endpoints: {
    'entra/fido2-methods': {
      takes: 'registration',
      path: /\/authentication\/fido2Methods\/?$/i,
      body: { publicKeyCredential: true, displayName: true },
    },
  },
} as const satisfies ProviderFacts
