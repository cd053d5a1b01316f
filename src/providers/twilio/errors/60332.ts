import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60332',
  title: 'Delete translation is not allowed',
  summary: 'A translation of a template cannot be deleted.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Only the title is known.',
      observable: false,
      because: 'Twilio publishes nothing else',
      instead: 'Look at the translation that was to be deleted.',
    },
  ],
  fixes: ['Ask support.'],
  docs: [twilioPage(60332)],
  documented: 'title only',
  notes: ['In the same range as the factor codes, but about templates.'],
})
