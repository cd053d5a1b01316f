import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60412',
  title: '(title not known)',
  summary: 'An error of the range of templates, Fraud Guard and SafeList.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Only the number is known to us.',
      observable: false,
      because: 'no page was readable',
      instead: 'Open the page of the code.',
    },
  ],
  fixes: ['Open the page of the code.'],
  docs: [twilioPage(60412)],
  documented: 'title only',
  notes: ['We know the number and the subject from a list, not the exact title.'],
})
