import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60410',
  title: 'Verification delivery attempt blocked',
  summary: 'Fraud Guard has blocked the destination for 12 hours.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Fraud was suspected on the prefix of the number.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the Fraud Guard log for the prefix.',
    },
  ],
  fixes: ['Wait 12 hours: the block ends by itself.'],
  docs: [twilioPage(60410)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
