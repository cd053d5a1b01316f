import { defineError, twilioPage } from '../../define-error.ts'
import { approving } from '../places.ts'
import {
  BAD_ATTESTED_DATA,
  BAD_AUTHENTICATOR_DATA,
  BAD_CBOR,
  CUT_OR_CHANGED,
  NOT_ENCODED,
  REBUILT,
  WRONG_ENCODING,
} from '../rule-sets.ts'

export default defineError({
  code: 'twilio/60379',
  title: 'Authenticator data invalid or not provided',
  summary:
    'The authenticator data is missing or badly formatted; by analogy with 60378, response.authenticatorData at ApproveChallenge.',
  at: [approving('/response/authenticatorData')],
  causes: [
    {
      text: 'The authenticator data is missing or badly formatted.',
      rules: [
        'authenticator-data-absent',
        'authenticator-data-invalid',
        ...REBUILT,
        ...WRONG_ENCODING,
        ...NOT_ENCODED,
        ...CUT_OR_CHANGED,
        ...BAD_AUTHENTICATOR_DATA,
        ...BAD_ATTESTED_DATA,
        ...BAD_CBOR,
      ],
    },
  ],
  fixes: ['Check the authenticator data in the body of the request.'],
  docs: [twilioPage(60379)],
  documented: 'short page',
  notes: ['Twilio publishes one line on this error; that it speaks of ApproveChallenge is inferred from 60378.'],
})
