import type { Policy } from '../provider.ts'

/** The attestation of its own example has padding, which a browser's base64url never has: it is standard base64. */
export const policy: Policy = {
  'base64-padding': 'off',
  'base64-standard-alphabet': 'info',
}
