import { defineWords } from '../../../../rules/typed-rule.ts'
import type { TwilioFindings } from '../../findings.ts'
import { howToVerify } from '../factor/common/factor.ts'

export default defineWords<TwilioFindings['factor-of-challenge-unverified']>({
  id: 'factor-of-challenge-unverified',
  summary: 'a challenge names a factor that is unverified',
  why: 'Only a verified factor can answer a challenge. The enrolment has to be completed first.',
  fix: 'Complete the verification of the factor, then create a new challenge.',
  spec: 'Twilio error pages 60318 and 60383',
  severity: 'error',
  rank: 'mistake',
  kinds: ['twilio-factor'],
  message: (args) =>
    `expected a verified factor, received one that is unverified: the ${args.expected}’s factor_sid is this factor`,
  cause: () => 'A challenge was asked for before the enrolment of its factor was completed.',
  fixFor: (args) => `Complete the verification first: ${howToVerify(args.type)}. Then create a new challenge.`,
})
