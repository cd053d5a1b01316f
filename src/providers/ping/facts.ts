import type { ProviderFacts } from '../provider.ts'

/** PingOne MFA: the credential as text in attestation or assertion, beside the origin. */
export const facts = {
  title: 'PingOne',
  kinds: [],
  unlisted: true,
  endpoints: {
    'ping/activate-device': {
      takes: 'registration',
      path: /\/environments\/[^/]+\/users\/[^/]+\/devices\/[^/]+\/?$/i,
      body: { origin: true, attestation: true },
    },
    'ping/check-assertion': {
      takes: 'authentication',
      path: /\b(?:auth\.pingone\.[a-z.]+|\{\{authPath\}\})\/[^/]+\/(?:flows|deviceAuthentications)\/[^/]+\/?$/i,
      body: { origin: true, assertion: true },
    },
  },
} as const satisfies ProviderFacts
