import type { ProviderFacts } from '../provider.ts'

/** PingOne MFA: the credential as text in attestation, beside the origin. */
export const facts = {
  title: 'PingOne',
  kinds: [],
  endpoints: {
    'ping/activate-device': {
      takes: 'registration',
      path: /\bpingone\.[a-z.]+\/.*\/devices\/[^/]+\/?$/i,
      body: { origin: true, attestation: true },
    },
  },
} as const satisfies ProviderFacts
