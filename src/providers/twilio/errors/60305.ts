import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60305',
  title: 'Access Token parameters are invalid',
  summary: 'An access token is asked for without what it needs.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Identity or FactorType is missing.',
      observable: false,
      because: 'the request for a token is no payload that is read here, and its answer is a secret',
      instead: 'Look at Identity and FactorType of the request for the token.',
    },
  ],
  fixes: ['Send Identity and FactorType.'],
  docs: [twilioPage(60305)],
  documented: 'short page',
  httpStatus: 400,
})
