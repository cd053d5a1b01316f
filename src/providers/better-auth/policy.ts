import type { Policy } from '../provider.ts'

/** Its client takes the results of extensions out of what it sends. */
export const policy: Policy = {
  'client-extension-results-absent': 'off',
}
