import { defineError, twilioPage } from '../../define-error.ts'
import { FACTOR_STATUS } from '../places.ts'

export default defineError({
  code: 'twilio/60318',
  title: 'Factor is unverified',
  summary: 'A factor was used before its enrolment was completed.',
  at: FACTOR_STATUS,
  causes: [
    { text: 'An unverified factor is used in a flow that needs a verified one.', rules: ['factor-unverified'] },
    {
      text: 'The enrolment of a TOTP factor was not completed: authPayload was never sent.',
      rules: ['factor-unverified'],
    },
    {
      text: 'The enrolment of a push factor was not completed: the device did not do the verify step.',
      rules: ['factor-unverified'],
    },
    {
      text: 'The factorSid of the challenge names an unverified factor.',
      rules: ['factor-of-challenge-unverified'],
    },
    {
      text: 'The factor was not verified within 1 to 24 hours and aged out.',
      rules: ['factor-unverified-expired', 'factor-unverified'],
    },
  ],
  fixes: [
    'Fetch the factor and look at its status before it is used.',
    'Complete the verification that its type asks for: TOTP sends the newest authPayload, push does the step of the SDK before a challenge.',
    'Create a new factor when the old one aged out.',
    'Check that the challenge names the factor that was verified.',
  ],
  docs: [twilioPage(60318)],
  documented: 'page',
  pageDate: 'undated',
  httpStatus: 403,
  notes: ['60535 has the same title, for another product of Verify.'],
})
