import type { Policy } from '../provider.ts'

/** Its references call the members of the Factors API Base64-encoded; Identity Engine gets base64url from the SDK. */
export const policy: Policy = {
  'base64-standard-alphabet': 'off',
  'base64-padding': 'off',
}
