import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60308',
  title: 'Challenge verification attempts limit reached',
  summary: 'A challenge was tried too often: a TOTP challenge takes 5 attempts.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Too many wrong TOTP codes came in AuthPayload.',
      observable: false,
      because: 'a challenge does not count its attempts',
      instead: 'Count the requests for this challenge sid that were answered 60324 or this error.',
    },
  ],
  fixes: ['Create a new challenge and answer that one.', 'If the user cannot make right codes, enrol a new factor.'],
  docs: [twilioPage(60308)],
  documented: 'short page',
  httpStatus: 429,
})
