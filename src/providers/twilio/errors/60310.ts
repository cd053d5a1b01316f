import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60310',
  title: 'Factor verification attempts reached',
  summary: 'A factor was tried too often while it was enrolled: a TOTP factor takes 5 attempts.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Too many wrong TOTP codes came in AuthPayload.',
      observable: false,
      because: 'a factor does not count its attempts',
      instead: 'Count the requests for this factor sid that were answered 60311 or this error.',
    },
  ],
  fixes: ['Create a new factor and verify that one.'],
  docs: [twilioPage(60310)],
  documented: 'short page',
  httpStatus: 429,
})
