import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60324',
  title: 'Challenge verification failed',
  summary: 'The AuthPayload that answers a challenge is not right.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Push: the signature in AuthPayload is invalid.',
      observable: false,
      because: 'it can be checked only with the public key of the device and what it signed',
      instead:
        'Check which key the device signs with, and whether the app was reinstalled since the factor was created.',
    },
    {
      text: 'TOTP: the code in AuthPayload is wrong.',
      observable: false,
      because: 'it can be checked only with the secret of the factor, which is shown once',
      instead: 'Compare the clock of the device, and code_length, time_step and alg of the factor with the app.',
    },
  ],
  fixes: [
    'Push: check the signature in AuthPayload and try again.',
    'TOTP: check the code in AuthPayload and try again.',
  ],
  docs: [twilioPage(60324)],
  documented: 'short page',
  httpStatus: 403,
  notes: ['The page is short.'],
})
