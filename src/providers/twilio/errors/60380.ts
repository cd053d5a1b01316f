import { defineError, twilioPage } from '../../define-error.ts'
import { NOT_AS_GIVEN } from '../../rule-sets.ts'
import { both } from '../places.ts'

export default defineError({
  code: 'twilio/60380',
  title: 'Client data invalid or not provided',
  summary: 'The request has no valid response.clientDataJSON, which VerifyFactor and ApproveChallenge both need.',
  at: both('/response/clientDataJSON'),
  causes: [
    {
      text: 'The body has no response.clientDataJSON.',
      rules: ['client-data-absent', 'client-data-invalid', 'response-empty'],
    },
    {
      text: 'The full credential of the browser was not sent as JSON.',
      rules: [...NOT_AS_GIVEN, 'credential-is-wrapped', 'credential-content-type'],
    },
    {
      text: 'The payload is that of the other step: registration data goes to VerifyFactor, authentication data to ApproveChallenge.',
      rules: ['wrong-ceremony-for-endpoint', 'client-data-type-contradicts'],
    },
  ],
  fixes: [
    'Registration: send the credential of the browser to VerifyFactor as JSON, with id, rawId, authenticatorAttachment, type, response.clientDataJSON and response.attestationObject.',
    'Authentication: create a challenge, get the passkey in the browser and send that answer to ApproveChallenge, with id, rawId, authenticatorAttachment, response.authenticatorData, response.clientDataJSON and response.signature.',
    'Write the name exactly clientDataJSON and send the body as application/json.',
    'Compare with the quickstart: a registration that worked gives a factor of status "verified", an authentication a challenge of status "approved".',
  ],
  docs: [twilioPage(60380)],
  documented: 'page',
  pageDate: 'undated',
})
