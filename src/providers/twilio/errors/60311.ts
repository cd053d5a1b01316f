import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60311',
  title: 'Factor verification failed',
  summary: 'The user did not prove to hold the factor.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The TOTP code was wrong or out of date; a step is 30 seconds unless configured.',
      observable: false,
      because: 'a code can be checked only with the secret, which is shown once',
      instead: 'Compare the clock of the device with the time of the request.',
    },
    {
      text: 'The app was set up with another secret.',
      observable: false,
      because: 'the secret is on the device',
      instead: 'Ask whether the app scanned the QR code of this factor, and not that of an earlier one.',
    },
    {
      text: 'The app does not support the code length or time step of the factor.',
      observable: false,
      because: 'what an app supports no payload shows',
      instead:
        'Look at config.code_length, config.time_step and config.alg of the factor: many apps know 6, 30 and sha1 only.',
    },
  ],
  fixes: ['Try again with a fresh code.', 'Else create a new factor.'],
  docs: [twilioPage(60311)],
  documented: 'page',
  httpStatus: 403,
  notes: [
    'The status is that of the older, short page; the last fix of the present one was cut off in the copy that we read.',
  ],
})
