import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60368',
  title: 'Challenge details invalid or not provided',
  summary: 'The details of a push challenge are missing or exceed their limits.',
  at: [ANSWERED, { kind: 'twilio-challenge-request', member: '' }],
  causes: [
    { text: 'A push challenge has no details.message.', rules: ['challenge-details-invalid'] },
    { text: 'The fields are no objects of label and value.', rules: ['challenge-details-invalid'] },
    {
      text: 'A label is longer than 36, a value longer than 128 characters, there are more than 20 fields, or the message is longer than 256 characters.',
      rules: ['challenge-details-invalid'],
    },
    { text: 'Only hidden details were sent.', rules: ['challenge-details-invalid'] },
  ],
  fixes: [
    'Send details.message, up to 256 characters.',
    'Use hiddenDetails only for what the user shall not see.',
    'Compare the request with the example of the API.',
    'Send at most 20 fields of label (36 characters) and value (128 characters).',
  ],
  docs: [twilioPage(60368)],
  documented: 'page',
  pageDate: 'undated',
})
