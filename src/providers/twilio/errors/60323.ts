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
    {
      text: 'Nobody set ExpirationDate, and the user needed more than the 5 minutes of the default.',
      observable: false,
      because: 'a challenge does not show who chose its window',
      instead: 'Compare expiration_date with date_created of the challenge: the default is 5 minutes.',
    },
    { text: 'Its status went from pending to expired before it was verified.', rules: ['challenge-expired'] },
    {
      text: 'Push: the device did not get or show the request in time.',
      observable: false,
      because: 'a challenge does not show when the device was notified',
      instead: 'Compare the time on the device with date_created of the challenge.',
    },
    {
      text: 'TOTP: the code came after the challenge had expired.',
      observable: false,
      because: 'a challenge does not show when a code was sent',
      instead: 'Compare the time of that request with expiration_date of the challenge.',
    },
  ],
  fixes: [
    'Create a new challenge.',
    'Set ExpirationDate, up to 60 minutes after creation, when users need longer.',
    'Look at the status before the user is prompted, and stop when it is expired.',
    'Push: fetch the pending challenges when the app opens; ask for another notification only while the challenge is valid.',
    'TOTP: ask for the code at once.',
  ],
  docs: [twilioPage(60323)],
  documented: 'page',
  pageDate: 'undated',
  httpStatus: 403,
  notes: ['The page speaks of push and TOTP; passkeys challenges show null as expiration_date in every example.'],
})
