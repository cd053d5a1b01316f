import type { Policy } from '../provider.ts'

/** authenticatorAttachment may be absent here: it is documented as optional, as in the standard. */
export const policy: Policy = {
  'attestation-u2f-aaguid-not-zero': 'warning',
  'authenticator-attachment-unsupported': 'error',
  'client-data-type-payment': 'warning',
  'client-extension-results-absent': 'info',
  'client-extension-results-invalid': 'warning',
  'my-account-member-too-long': 'error',
  'my-account-member-unknown': 'error',
  'response-has-both-ceremonies': 'error',
}
