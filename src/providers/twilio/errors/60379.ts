import { defineError, twilioPage } from '../../define-error.ts'
import {
  BAD_ATTESTED_DATA,
  BAD_AUTHENTICATOR_DATA,
  BAD_CBOR,
  CUT_OR_CHANGED,
  NOT_ENCODED,
  REBUILT,
  WRONG_ENCODING,
} from '../../rule-sets.ts'
import { approving } from '../places.ts'

export default defineError({
  code: 'twilio/60379',
  title: 'Authenticator data invalid or not provided',
  summary: 'The request to ApproveChallenge has no valid response.authenticatorData.',
  at: [approving('/response/authenticatorData')],
  causes: [
    {
      text: 'response.authenticatorData was left out, or stands somewhere else than in response.',
      rules: ['authenticator-data-absent', 'response-empty', ...REBUILT],
    },
    {
      text: 'The registration data of create() was sent in place of the answer of get().',
      rules: ['wrong-ceremony-for-endpoint'],
    },
    {
      text: 'The value was altered, cut or written in another form.',
      rules: [
        'authenticator-data-invalid',
        ...WRONG_ENCODING,
        ...NOT_ENCODED,
        ...CUT_OR_CHANGED,
        ...BAD_AUTHENTICATOR_DATA,
        ...BAD_ATTESTED_DATA,
        ...BAD_CBOR,
      ],
    },
  ],
  fixes: [
    'Create a challenge for passkeys, call navigator.credentials.get() with its options, and send the whole answer to ApproveChallenge.',
  ],
  docs: [twilioPage(60379)],
  documented: 'page',
  pageDate: '2026-06-08',
  notes: [
    'The page also names id, rawId, response.clientDataJSON and response.signature: an incomplete credential may give this error beside that of the member.',
  ],
})
