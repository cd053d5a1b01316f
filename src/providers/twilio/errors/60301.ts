import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60301',
  title: 'Entity already exists',
  summary: 'An Entity is created with an identity that the Service knows.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The Identity exists in this Service.',
      observable: false,
      because: 'which Entities exist only Twilio knows',
      instead: 'Fetch …/Entities/{Identity} before creating it.',
    },
    {
      text: 'The request was sent again.',
      observable: false,
      because: 'one request does not show the other',
      instead: 'Look for an earlier request with the same identity.',
    },
  ],
  fixes: ['Look whether the Entity exists before it is created.', 'Use an identity of its own for each user.'],
  docs: [twilioPage(60301)],
  documented: 'page',
  httpStatus: 409,
  notes: ['60304 has the same title.'],
})
