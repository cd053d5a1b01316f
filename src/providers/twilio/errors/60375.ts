import { defineError, twilioPage } from '../../define-error.ts'
import { CUT_OR_CHANGED, NOT_ENCODED, REBUILT, WRONG_ENCODING } from '../../rule-sets.ts'
import { both } from '../places.ts'

export default defineError({
  code: 'twilio/60375',
  title: 'Invalid id',
  summary: 'The id of the credential in VerifyFactor or ApproveChallenge is not the base64url form of its raw id.',
  at: both('/id'),
  causes: [
    { text: 'id is in another encoding than base64url: standard base64, padding, hex.', rules: [...WRONG_ENCODING] },
    {
      text: 'The object that the browser gave was edited before it was sent.',
      rules: [
        ...NOT_ENCODED,
        ...CUT_OR_CHANGED,
        'id-differs-from-attested',
        'id-differs-from-raw-id',
        'id-and-raw-id-swapped',
        'credential-id-is-entity-sid',
        'renamed-member',
      ],
    },
    {
      text: 'The payload does not have the shape of a credential: id, rawId, type, response.',
      rules: ['id-absent', 'id-invalid', ...REBUILT.filter((rule) => rule !== 'renamed-member')],
    },
  ],
  fixes: [
    'Pass id on exactly as the browser gave it.',
    'Register with the object of navigator.credentials.create(), approve with the object of navigator.credentials.get().',
    'Follow the Passkeys quickstart from the options to the request.',
  ],
  docs: [twilioPage(60375)],
  documented: 'page',
  pageDate: 'undated',
})
