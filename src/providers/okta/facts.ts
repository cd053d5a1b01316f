import type { ProviderFacts } from '../provider.ts'

/** Identity Engine: credentials with names of its own, transports as text. */
export const facts = {
  title: 'Okta',
  kinds: [],
  endpoints: {
    'okta/enroll': {
      takes: 'registration',
      path: /\/idp\/idx\/credential\/enroll\/?$/i,
    },
    'okta/challenge-answer': {
      takes: 'credential',
      path: /\/idp\/idx\/challenge\/answer\/?$/i,
    },
  },
} as const satisfies ProviderFacts
