import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60326',
  title: 'Too many requests to create factors for the entity',
  summary: 'More than 100 factors a day were created for the Entity.',
  at: [ANSWERED],
  causes: [
    {
      text: 'More than 100 factors were created in a day.',
      observable: false,
      because: 'one factor does not show the others',
      instead: 'List the factors of the Entity and compare their date_created.',
    },
  ],
  fixes: ['Try again after 24 hours.'],
  docs: [twilioPage(60326)],
  documented: 'short page',
  httpStatus: 429,
})
