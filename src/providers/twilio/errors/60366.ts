import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60366',
  title: 'Entity invalid or not provided',
  summary: 'The Entity of the request is missing, malformed, or not one of this Service.',
  at: [ANSWERED, { kind: 'twilio-challenge-request', member: '/identity' }],
  causes: [
    {
      text: 'The request has no Identity, or its path lacks it.',
      observable: false,
      because: 'the Identity of these requests stands in the path',
      instead: 'Look at the path: …/Entities/{Identity}/….',
    },
    { text: 'The Identity is not 8 to 64 letters and digits, parted by dashes.', rules: ['identity-malformed'] },
    {
      text: 'The Identity belongs to another Service.',
      observable: false,
      because: 'a payload does not show which Entities a Service has',
      instead: 'Compare service_sid of an earlier factor of this user with the Service of the request.',
    },
  ],
  fixes: [
    'Send Identity in the body when an Entity is created, in the path elsewhere, and check it before.',
    'Send the identity that the Entity was created with, below the Service that it was created in.',
  ],
  docs: [twilioPage(60366)],
  documented: 'page',
  pageDate: '2026-06-08',
  notes: [
    'The last fixes of the page were cut off in the copy that we read.',
    'No source says which of 60366, 60367 and 60420 an endpoint answers.',
  ],
})
