import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60325',
  title: 'Translation for locale not found, using default',
  summary: 'A warning: the template has no translation for the locale.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The translation does not exist.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the locale of the verification and at the translations of the template.',
    },
  ],
  fixes: ['Ask support for the translation.'],
  docs: [twilioPage(60325)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
