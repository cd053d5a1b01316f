import { defineError, twilioPage } from '../../define-error.ts'
import { CUT_OR_CHANGED, NOT_ENCODED, REBUILT, WRONG_ENCODING } from '../../rule-sets.ts'
import { approving } from '../places.ts'

export default defineError({
  code: 'twilio/60381',
  title: 'Signature invalid or not provided',
  summary: 'ApproveChallenge got no valid response.signature.',
  at: [approving('/response/signature')],
  causes: [
    { text: 'The signature is missing.', rules: ['signature-absent', 'signature-invalid'] },
    {
      text: 'The result of navigator.credentials.get() was not sent whole.',
      rules: [...REBUILT, ...NOT_ENCODED, 'signature-absent'],
    },
    {
      text: 'The value was altered, cut or encoded again.',
      rules: [
        ...WRONG_ENCODING,
        ...CUT_OR_CHANGED,
        'signature-der-truncated',
        'signature-der-trailing-bytes',
        'signature-der-malformed',
        'signature-length-impossible',
        'signature-does-not-verify',
      ],
    },
  ],
  fixes: [
    'Include response.signature.',
    'Send id, rawId, authenticatorAttachment, type, response.authenticatorData, response.clientDataJSON and response.signature.',
    'Compare the payload with the example in the documentation.',
  ],
  docs: [twilioPage(60381)],
  documented: 'page',
  pageDate: 'undated',
})
