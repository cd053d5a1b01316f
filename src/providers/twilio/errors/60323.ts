import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60323',
  title: 'Challenge expired',
  summary: 'An answer came for a challenge after its window: 5 minutes unless asked otherwise, 60 minutes at most.',
  at: [
    ANSWERED,
    { kind: 'twilio-challenge', member: '/status' },
    { kind: 'twilio-challenge', member: '/expiration_date' },
  ],
  causes: [
    { text: 'The challenge was not answered within its window.', rules: ['challenge-expired', 'challenge-pending'] },
    { text: 'Its status went from pending to expired.', rules: ['challenge-expired'] },
  ],
  fixes: ['Create a new challenge.', 'Set ExpirationDate, up to 60 minutes after creation, when users need longer.'],
  docs: [twilioPage(60323)],
  documented: 'page',
  httpStatus: 403,
  notes: [
    'The page speaks of the Challenge resource; passkeys challenges show null as expiration_date in every example.',
  ],
})
