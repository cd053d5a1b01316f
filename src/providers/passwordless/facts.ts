import type { ProviderFacts } from '../provider.ts'

/** The client's requests to its API: {session, response, nickname?}. */
export const facts = {
  title: 'Bitwarden Passwordless.dev',
  kinds: [],
  endpoints: {
    'passwordless/register': {
      takes: 'registration',
      path: /\bpasswordless\.dev\/register\/complete\/?$/i,
      body: { session: true, response: true, nickname: true },
    },
    'passwordless/signin': { takes: 'authentication', path: /\bpasswordless\.dev\/signin\/complete\/?$/i },
  },
} as const satisfies ProviderFacts
