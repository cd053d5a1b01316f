import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60312',
  title: 'Challenge creation limit reached',
  summary:
    'Too many challenges were created for a factor: with codes of up to 4 digits 10 in 24 hours; with longer codes 50 an hour and 100 in 24 hours.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Too many challenges were created within the period.',
      observable: false,
      because: 'one challenge does not show the others',
      instead:
        'List the challenges of the Entity and compare their date_created and factor_sid; config.code_length of the factor decides the limit.',
    },
  ],
  fixes: [
    'Create and verify a new factor, and challenge that one.',
    'Wait: 1 to 24 hours, by the code length of the factor.',
  ],
  docs: [twilioPage(60312)],
  documented: 'short page',
  httpStatus: 429,
})
