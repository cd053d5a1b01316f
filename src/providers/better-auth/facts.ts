import type { ProviderFacts } from '../provider.ts'

/** What holds the credential: https://www.npmjs.com/package/@better-auth/passkey 1.7.6, with SimpleWebAuthn inside. */
const MEMBER = 'response'

export const facts = {
  title: 'better-auth',
  kinds: [],
  endpoints: {
    'better-auth/verify-registration': {
      takes: 'registration',
      path: /\/passkey\/verify-registration\/?$/i,
      holds: { in: `/${MEMBER}` },
    },
    'better-auth/verify-authentication': {
      takes: 'authentication',
      path: /\/passkey\/verify-authentication\/?$/i,
      holds: { in: `/${MEMBER}` },
    },
  },
} as const satisfies ProviderFacts
