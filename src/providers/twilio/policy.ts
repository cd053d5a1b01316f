import type { Policy } from '../provider.ts'

/** Its documentation asks for more of the envelope than the standard does, and for less of what its API ignores. */
export const policy: Policy = {
  'attestation-u2f-aaguid-not-zero': 'warning',
  // Its error pages list it as required.
  'authenticator-attachment-absent': 'error',
  'authenticator-attachment-unsupported': 'error',
  'challenge-sid-of-other-step': 'warning',
  'client-data-type-payment': 'warning',
  'client-extension-results-absent': 'info',
  'client-extension-results-invalid': 'warning',
  'credential-of-another-sid': 'warning',
  // An example in its documentation shows the object.
  'options-params-not-a-list': 'info',
  'preview-credential-wrapper': 'warning',
  // Its own example writes rawId in hex; elsewhere hex is hex, see bytes-are-hex.
  'raw-id-is-hex-of-id': 'warning',
  'response-has-both-ceremonies': 'error',
  'transport-unsupported': 'warning',
  // The API reference gives it a default, the error pages list it as required.
  'type-absent': 'warning',
  'user-handle-sid-of-other-resource': 'warning',
}
