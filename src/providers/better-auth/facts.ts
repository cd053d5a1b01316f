import type { ProviderFacts } from '../provider.ts'

/** The passkey plugin; SimpleWebAuthn is inside. */
export const facts = {
  title: 'better-auth',
  kinds: [],
  endpoints: {
    'better-auth/verify-registration': { takes: 'registration', path: /\/passkey\/verify-registration\/?$/i },
    'better-auth/verify-authentication': { takes: 'authentication', path: /\/passkey\/verify-authentication\/?$/i },
  },
} as const satisfies ProviderFacts
