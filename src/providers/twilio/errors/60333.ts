import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60333',
  title: 'The SMS message was sent using a brandless template.',
  summary: 'A warning: the message was sent without the friendly name.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Carriers made Verify leave out the friendly name.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the country and sender of the message.',
    },
  ],
  fixes: ['Set up a sender of your own.'],
  docs: [twilioPage(60333)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
