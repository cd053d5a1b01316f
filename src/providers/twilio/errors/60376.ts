import { defineError, twilioPage } from '../../define-error.ts'
import { CUT_OR_CHANGED, NOT_ENCODED, REBUILT, WRONG_ENCODING } from '../../rule-sets.ts'
import { both } from '../places.ts'

export default defineError({
  code: 'twilio/60376',
  title: 'Invalid rawId',
  summary: 'rawId in VerifyFactor or ApproveChallenge cannot be validated against the credential.',
  at: both('/rawId'),
  causes: [
    {
      text: 'rawId was typed by hand, reformatted or cut.',
      rules: [
        ...WRONG_ENCODING,
        ...NOT_ENCODED,
        ...CUT_OR_CHANGED,
        ...REBUILT,
        'raw-id-absent',
        'raw-id-invalid',
        'raw-id-is-hex-of-id',
        'id-differs-from-raw-id',
      ],
    },
    {
      text: "id and rawId were exchanged, or put into each other's field.",
      rules: ['id-and-raw-id-swapped', 'id-differs-from-raw-id'],
    },
    {
      text: 'The credential belongs to the other step.',
      rules: ['wrong-ceremony-for-endpoint', 'id-differs-from-attested'],
    },
  ],
  fixes: [
    'Send the rawId of the browser unchanged.',
    'Do not exchange id and rawId.',
    'Send the whole object that belongs to the endpoint: of create() to VerifyFactor, of get() to ApproveChallenge.',
  ],
  docs: [twilioPage(60376)],
  documented: 'page',
  pageDate: '2026-06-08',
  notes: ["Twilio's example writes rawId in hex, browsers give base64url; which the server takes is not documented."],
})
