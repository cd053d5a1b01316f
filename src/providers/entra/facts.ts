import type { ProviderFacts } from '../provider.ts'

/** Microsoft Graph: POST /users/{id}/authentication/fido2Methods. */
export const facts = {
  title: 'Microsoft Entra',
  kinds: [],
  holder: 'publicKeyCredential',
  unlisted: true,
  endpoints: {
    'entra/fido2-methods': {
      takes: 'registration',
      path: /\/authentication\/fido2Methods\/?$/i,
      body: { publicKeyCredential: true, displayName: true },
    },
  },
  others: /\/authentication\/fido2Methods\/creationOptions(?:\([^/]*\))?\/?$/i,
} as const satisfies ProviderFacts
