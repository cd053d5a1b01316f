import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60334',
  title: 'The SMS message was sent using a brandful template.',
  summary: 'A warning: the message was sent with the friendly name.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Carriers made Verify add the friendly name.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the country of the message and at its template.',
    },
  ],
  fixes: ['Use a template that holds the friendly name.'],
  docs: [twilioPage(60334)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
