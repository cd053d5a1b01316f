import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/20500',
  title: 'Internal Server Error',
  summary: 'Twilio could not process the request.',
  at: [ANSWERED, { kind: 'twilio-service', member: '/passkeys' }],
  causes: [
    {
      text: 'The logic of the server failed, or the API timed out.',
      observable: false,
      because: 'it happened at Twilio',
      instead: 'Look at the status page of Twilio.',
    },
    { text: 'Reported, not documented: passkeys are not set up on the Service.', rules: ['service-passkeys-absent'] },
    {
      text: 'Reported, not documented: the account has no access to passkeys, or a passkeys factor was created at /Entities/{Identity}/Factors.',
      observable: false,
      because: 'neither stands in an answer',
      instead: 'Ask Twilio whether passkeys are enabled for the account, and look at the URL of the request.',
    },
  ],
  fixes: [
    'Look at the status page; ask support when it stays.',
    'Repeat GET and DELETE freely; a POST may be done twice.',
  ],
  docs: [twilioPage(20500)],
  documented: 'page',
  pageDate: 'undated',
  notes: [
    'A code of all Twilio APIs; the page says nothing of passkeys. What is marked as reported comes from a demonstration project.',
  ],
})
