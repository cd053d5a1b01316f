import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60392',
  title: 'Entity not found',
  summary: 'The Entity that the request names does not exist in this Service.',
  at: [
    ANSWERED,
    { kind: 'twilio-challenge', member: '/identity' },
    { kind: 'twilio-challenge', member: '/service_sid' },
  ],
  causes: [
    {
      text: 'The identity is unknown in this Service.',
      observable: false,
      because: 'which Entities exist only Twilio knows',
      instead: 'Fetch …/Entities/{Identity} of the Service.',
    },
    { text: 'The ServiceSid is wrong; Services do not share Entities.', rules: ['challenge-of-another-service'] },
    {
      text: 'The Entity was deleted.',
      observable: false,
      because: 'what was deleted before leaves no trace in a payload',
      instead: 'Fetch …/Entities/{Identity} of the Service.',
    },
    { text: 'Another identity was stored than the one that is sent.', rules: ['challenge-of-another-entity'] },
  ],
  fixes: [
    'Use the same ServiceSid and identity for all requests of a user.',
    'List or fetch the Entities first.',
    'Create the first factor: it makes the Entity.',
  ],
  docs: [twilioPage(60392)],
  documented: 'page',
  pageDate: '2026-06-08',
  notes: ['The page speaks of push and TOTP only. A new factor makes a removed Entity again.'],
})
