import { defineError, twilioPage } from '../../define-error.ts'
import { NOT_AS_GIVEN } from '../../rule-sets.ts'
import { both } from '../places.ts'

export default defineError({
  code: 'twilio/60378',
  title: 'Authenticator response invalid or not provided',
  summary:
    'The request has no usable response object: clientDataJSON with attestationObject at VerifyFactor, with authenticatorData and signature at ApproveChallenge.',
  at: both('/response'),
  causes: [
    {
      text: 'response was left out, or is something that is no WebAuthn response.',
      rules: ['response-absent', 'response-not-an-object', 'response-is-json-text', 'response-empty'],
    },
    {
      text: 'A registration came to VerifyFactor without clientDataJSON or attestationObject.',
      rules: [
        'client-data-absent',
        'client-data-invalid',
        'attestation-object-absent',
        'attestation-object-invalid',
        'response-empty',
        'response-ceremony-unclear',
        'wrong-ceremony-for-endpoint',
      ],
    },
    {
      text: 'An authentication came to ApproveChallenge without authenticatorData, clientDataJSON or signature.',
      rules: [
        'authenticator-data-absent',
        'authenticator-data-invalid',
        'client-data-absent',
        'client-data-invalid',
        'signature-absent',
        'signature-invalid',
        'response-empty',
        'response-ceremony-unclear',
        'wrong-ceremony-for-endpoint',
      ],
    },
    {
      text: 'The credential was changed, filtered or rebuilt instead of being sent as the browser gave it.',
      rules: [...NOT_AS_GIVEN, 'client-data-type-contradicts', 'credential-is-wrapped', 'credential-content-type'],
    },
  ],
  fixes: [
    'Send the whole credential as JSON to the right Passkeys endpoint; do not build response by hand.',
    'Registration: send id, rawId, authenticatorAttachment, type, response.clientDataJSON and response.attestationObject to VerifyFactor.',
    'Authentication: send id, rawId, authenticatorAttachment, type, response.authenticatorData, response.clientDataJSON and response.signature to ApproveChallenge.',
    'Call navigator.credentials.create() to register and verify a factor, navigator.credentials.get() to approve a challenge.',
  ],
  docs: [twilioPage(60378)],
  documented: 'page',
  pageDate: 'undated',
  notes: [
    'A missing member of response is a documented cause of this error and of the error of that member; which of the two the server gives is not documented.',
  ],
})
