import type { ProviderFacts } from '../provider.ts'

/** Passkeys, and WebAuthn as a second factor (supabase/auth internal/api/passkey_*.go, mfa.go). */
export const facts = {
  title: 'Supabase Auth',
  kinds: [],
  endpoints: {
    'supabase/passkey-registration': { takes: 'registration', path: /\/passkeys\/registration\/verify\/?$/i },
    'supabase/passkey-authentication': {
      takes: 'authentication',
      path: /\/passkeys\/authentication\/verify\/?$/i,
      body: { challenge_id: true, credential: true },
    },
  },
} as const satisfies ProviderFacts
