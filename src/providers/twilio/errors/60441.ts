import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60441',
  title: 'Illegal status',
  summary: 'The status of a verification (a one-time code, no factor) cannot be set so.',
  at: [ANSWERED],
  causes: [
    {
      text: 'A status other than approved or canceled was to be set, or the verification is in one that allows no change.',
      observable: false,
      because: 'verifications of one-time codes are none of the payloads that are read here',
      instead:
        'Look at status of the verification: pending, approved, canceled, max_attempts_reached, deleted, failed or expired.',
    },
  ],
  fixes: ['Set only approved or canceled, and only while the verification is pending.'],
  docs: [twilioPage(60441)],
  documented: 'page',
  notes: [
    'The page speaks of one-time-code verifications, not of factors or challenges.',
    'That only a pending verification can be changed is our reading.',
  ],
})
