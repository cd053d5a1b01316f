import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60331',
  title: 'Locale requested is not supported by Verify Text-To-Speech conversion',
  summary: 'The locale is not supported for calls.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The locale is not supported for text to speech.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the locale of the verification.',
    },
  ],
  fixes: ['Use a supported locale.'],
  docs: [twilioPage(60331)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
