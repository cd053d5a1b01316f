import type { ProviderFacts } from '../provider.ts'

/** The kit runs the ceremony on the device; its errors are numbers. */
export const facts = {
  title: 'Huawei Online Authentication',
  kinds: [],
  endpoints: {},
} as const satisfies ProviderFacts
