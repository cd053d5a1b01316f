import type { ProviderFacts } from '../provider.ts'

/** Inputs of its flow API (teamhanko/hanko backend/flow_api). */
export const facts = {
  title: 'Hanko',
  kinds: [],
  holder: 'assertion_response',
  endpoints: {
    'hanko/registration': {
      takes: 'registration',
      path: /\.hanko\.io\/registration\/?$/i,
      body: { input_data: true, flow_id: true, public_key: true },
    },
    'hanko/login': { takes: 'authentication', path: /\.hanko\.io\/login\/?$/i, body: { assertion_response: true } },
  },
} as const satisfies ProviderFacts
