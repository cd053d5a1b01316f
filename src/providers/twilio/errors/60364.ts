import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60364',
  title: 'Challenge SID invalid or not provided',
  summary: 'The challenge SID of the request is missing or does not have the form of one.',
  at: [ANSWERED, { kind: 'twilio-challenge', member: '/sid' }],
  causes: [
    {
      text: 'The request names no challenge.',
      observable: false,
      because: 'the SID stands in the path of the request, which is no part of a payload',
      instead: 'Look at the path of the request: …/Challenges/YC….',
    },
    { text: 'The SID is not YC and 32 hexadecimal digits.', rules: ['sid-malformed'] },
    { text: 'It is the SID of another resource.', rules: ['sid-malformed'] },
    { text: 'It was cut.', rules: ['sid-malformed'] },
  ],
  fixes: [
    'Use the sid that the answer with the challenge shows, whole.',
    'Check the form before it is sent, and that the expected SID goes to the approval.',
    'Put it into the path parameter of the challenge, below the Service and Identity that it was created for.',
  ],
  docs: [twilioPage(60364)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['The page speaks of push and TOTP only.'],
})
