import { defineError, twilioPage } from '../../define-error.ts'
import {
  BAD_ATTESTATION,
  BAD_AUTHENTICATOR_DATA,
  BAD_CBOR,
  CUT_OR_CHANGED,
  NOT_ENCODED,
  REBUILT,
  WRONG_ENCODING,
} from '../../rule-sets.ts'
import { verifying } from '../places.ts'

export default defineError({
  code: 'twilio/60386',
  title: 'Attestation object invalid or not provided',
  summary: 'VerifyFactor got no valid response.attestationObject.',
  at: [verifying('/response/attestationObject')],
  causes: [
    {
      text: 'response.attestationObject is missing.',
      rules: ['attestation-object-absent', 'response-ceremony-unclear'],
    },
    {
      text: 'It is empty, malformed, or was changed when it was serialised.',
      rules: [
        'attestation-object-invalid',
        ...WRONG_ENCODING,
        ...NOT_ENCODED,
        ...CUT_OR_CHANGED,
        ...BAD_ATTESTATION,
        ...BAD_CBOR,
        ...BAD_AUTHENTICATOR_DATA,
      ],
    },
    { text: 'The payload was rebuilt.', rules: [...REBUILT] },
    { text: 'Data of get() was sent instead of data of create().', rules: ['wrong-ceremony-for-endpoint'] },
    {
      text: 'response is missing or in the wrong place.',
      rules: ['credential-is-flat', 'credential-is-inner-response', 'moved-member'],
    },
  ],
  fixes: [
    'Create the passkey again and send the credential whole.',
    'Include id, rawId, type, authenticatorAttachment, response.clientDataJSON and response.attestationObject.',
    'Do not cut, rename or encode the value again.',
    'Keep type "public-key".',
    'Send sign-ins to the endpoint that approves a challenge.',
  ],
  docs: [twilioPage(60386)],
  documented: 'page',
  pageDate: 'undated',
})
