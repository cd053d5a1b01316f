import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60329',
  title: 'Verify SNA does not work with `psd2_enabled`',
  summary: 'Silent Network Auth was asked of a Service that has psd2_enabled.',
  at: [ANSWERED],
  causes: [
    {
      text: 'A verification with the channel sna was created in a Service with psd2_enabled.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at psd2_enabled of the Service.',
    },
  ],
  fixes: ['Do not use the channel sna in such a Service.'],
  docs: [twilioPage(60329)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
