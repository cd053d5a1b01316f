import { defineWords } from '../../../../rules/typed-rule.ts'
import type { TwilioFindings } from '../../findings.ts'

export default defineWords<TwilioFindings['challenge-of-another-factor']>({
  id: 'challenge-of-another-factor',
  summary: 'the challenge names another factor than the one that was given with it',
  why: 'A challenge is answered by the factor that it names. Either the wrong factor_sid was sent, or the two captures do not belong together.',
  fix: 'Compare factor_sid of the challenge with sid of the factor; create the challenge with the sid of the verified factor.',
  spec: 'Twilio error pages 60318 and 60390',
  severity: 'warning',
  rank: 'relation',
  kinds: ['twilio-challenge'],
  message: () => 'expected the sid of the factor that was given, received that of another one',
})
