import type { ProviderFacts } from '../provider.ts'

/**
 * Inputs of its flow API (teamhanko/hanko backend/flow_api): `{input_data: {public_key} or {assertion_response}, csrf_token}`,
 * to the address of the flow; go-webauthn is inside.
 */
export const facts = {
  title: 'Hanko',
  kinds: [],
  holder: 'assertion_response',
  takes: ['names-in-any-case'],
  endpoints: {
    'hanko/registration': { takes: 'registration', path: /\.hanko\.io\/(?:registration|profile)\/?$/i },
    'hanko/login': { takes: 'authentication', path: /\.hanko\.io\/login\/?$/i },
  },
} as const satisfies ProviderFacts
