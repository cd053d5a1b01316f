import type { Sources } from '../provider.ts'

/** Pages of Verify that say more of a credential than the standard. */
export const sources: Sources = {
  'authenticator-attachment-is-any': 'Twilio Verify error 60377',
  'credential-content-type': 'Twilio Verify error 60380',
  'credential-is-wrapped': 'Twilio Verify, VerifyFactor and ApproveChallenge',
  'credential-sent-elsewhere': 'Twilio Verify, VerifyFactor and ApproveChallenge',
  'credential-is-flat': 'Twilio Verify, VerifyFactor and ApproveChallenge',
  'id-and-raw-id-swapped': 'Twilio Verify error 60376',
  'raw-id-is-hex-of-id': 'Twilio Verify, VerifyFactor example',
  'transport-unsupported': 'Twilio Verify error 60434',
  'wrong-ceremony-for-endpoint': 'Twilio Verify, VerifyFactor and ApproveChallenge',
}
