import type { Policy } from '../provider.ts'

/** go-webauthn takes a credential without the results of extensions. */
export const policy: Policy = {
  'client-extension-results-absent': 'info',
}
