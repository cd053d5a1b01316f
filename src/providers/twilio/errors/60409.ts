import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60409',
  title: 'Custom message did not match any template',
  summary: 'A warning: the custom message fits no approved template.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The custom message was changed.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Compare the message with the approved templates.',
    },
  ],
  fixes: ['Use templates, or the former message.'],
  docs: [twilioPage(60409)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
