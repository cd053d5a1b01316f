import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60384',
  title: 'Invalid challenge timeout',
  summary: 'The timeout of a challenge is negative.',
  at: [ANSWERED],
  causes: [
    { text: 'A negative value was sent.', rules: ['options-timeout-negative'] },
    {
      text: 'A computation or a conversion gave a negative value.',
      observable: false,
      because: 'the payload shows the value, not how it came about',
      instead: 'Look at the code that computes the timeout: subtraction of times, signed 32-bit overflow.',
    },
  ],
  fixes: ['Send a positive value, and check it before.', 'Review the code that computes the timeout.'],
  docs: [twilioPage(60384)],
  documented: 'page',
  pageDate: '2026-06-08',
  notes: ['No request of the v2 API has a field for a timeout; only the answer shows options.publicKey.timeout.'],
})
