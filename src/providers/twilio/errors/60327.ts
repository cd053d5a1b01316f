import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60327',
  title: 'The provided channel is not supported by the given template. Verify is falling back to the static message.',
  summary: 'A warning: the template does not support the channel.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The template does not support the channel.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the channels of the template.',
    },
  ],
  fixes: ['Use a template that supports the channel.'],
  docs: [twilioPage(60327)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
