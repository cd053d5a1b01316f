import { defineError, twilioPage } from '../../define-error.ts'
import { FACTOR_STATUS } from '../places.ts'

export default defineError({
  code: 'twilio/60383',
  title: 'Illegal factor status',
  summary:
    'An operation was tried on a factor whose status does not allow it; the statuses are unverified and verified.',
  at: FACTOR_STATUS,
  causes: [
    {
      text: 'The factor is still unverified, and the request needs a completed enrolment.',
      rules: ['factor-unverified', 'factor-status-undocumented', 'factor-of-challenge-unverified'],
    },
    {
      text: 'The factor expired before its enrolment was completed: unverified factors are deleted 1 to 24 hours after creation.',
      rules: ['factor-unverified-expired', 'factor-unverified'],
    },
    {
      text: 'TOTP: the code that should complete the enrolment was wrong, and the factor stayed unverified.',
      observable: false,
      because: 'a factor does not keep the codes that were tried; it only stays unverified',
      instead:
        'Look at the request that sent authPayload: a code that is fresh, from the app that scanned this factor’s secret, with the same digits and time step; an error 60311 in its answer means a wrong code.',
    },
    {
      text: 'Push: the device lost the key that the factor was enrolled with, for instance when the app was reinstalled.',
      observable: false,
      because: 'the key is on the device; the factor keeps saying verified',
      instead:
        'Ask whether the app was reinstalled or its data erased, and compare date_created of the factor with the time of the installation.',
    },
  ],
  fixes: [
    'Fetch the factor and look at its status; go on only when it is verified.',
    'If it is unverified, complete its verification: TOTP sends the newest code in authPayload, push does the verify step of the client SDK after the factor was created.',
    'If it timed out, aged out or lost its device, create a new factor and enrol the user or device again.',
    'Push: offer a way to enrol again after a reinstallation, and delete verified factors that are no longer needed.',
  ],
  docs: [twilioPage(60383)],
  documented: 'page',
  pageDate: 'undated',
  leads: true,
  notes: ['The page speaks of TOTP and push; passkeys factors have the same two statuses.'],
})
