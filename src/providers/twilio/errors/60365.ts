import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60365',
  title: 'Entity SID invalid or not provided',
  summary: 'The entity SID of the request is missing or does not have the form of one.',
  at: [ANSWERED, { kind: 'twilio-factor', member: '/entity_sid' }, { kind: 'twilio-challenge', member: '/entity_sid' }],
  causes: [
    {
      text: 'The request names no entity.',
      observable: false,
      because: 'where the SID is sent, it stands in the path of the request',
      instead: 'Look at the path of the request.',
    },
    { text: 'The SID is not YE and 32 hexadecimal digits.', rules: ['answer-sid-malformed'] },
    {
      text: 'The identity was sent where the sid is asked for.',
      observable: false,
      because: 'the path of the request is no part of a payload',
      instead: 'Compare what stands in the path with identity and entity_sid of a factor.',
    },
  ],
  fixes: ['Use the sid that Twilio answered for the Entity.'],
  docs: [twilioPage(60365)],
  documented: 'page',
  pageDate: 'old',
})
