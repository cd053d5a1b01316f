import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60322',
  title: 'Challenge already responded',
  summary: 'An answer came for a challenge that has one already.',
  at: [ANSWERED, { kind: 'twilio-challenge', member: '/status' }],
  causes: [{ text: 'The challenge was answered before.', rules: ['challenge-responded'] }],
  fixes: ['Create a new challenge.'],
  docs: [twilioPage(60322)],
  documented: 'short page',
  pageDate: 'undated',
  httpStatus: 403,
})
