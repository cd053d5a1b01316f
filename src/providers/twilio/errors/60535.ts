import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60535',
  title: 'Factor is unverified',
  summary: 'A second code with the title of 60318, among those of Silent Network Auth.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Only the title is known.',
      observable: false,
      because: 'Twilio publishes nothing else',
      instead: 'Look at 60318, which has the same title, and at the status of the factor.',
    },
  ],
  fixes: ['Fetch the factor and look at its status.'],
  docs: [twilioPage(60535)],
  documented: 'title only',
})
