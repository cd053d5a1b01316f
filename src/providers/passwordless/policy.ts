import type { Policy } from '../provider.ts'

/** Its own client takes a credential apart and sends these members alone. */
export const policy: Policy = {
  'credential-was-rebuilt': 'off',
}
