import type { Policy } from '../provider.ts'

/** The resource webauthnPublicKeyCredential of Graph has id, response and clientExtensionResults, and no other member. */
export const policy: Policy = {
  'raw-id-absent': 'off',
  'type-absent': 'off',
  'credential-was-rebuilt': 'off',
}
