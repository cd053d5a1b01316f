import type { ProviderFacts } from '../provider.ts'

/** Its SDKs run the ceremony; no body contract is public. */
export const facts = {
  title: 'Clerk',
  kinds: [],
  endpoints: {},
} as const satisfies ProviderFacts
