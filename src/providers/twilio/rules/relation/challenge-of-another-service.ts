import { defineWords } from '../../../../rules/typed-rule.ts'
import type { TwilioFindings } from '../../findings.ts'

export default defineWords<TwilioFindings['challenge-of-another-service']>({
  id: 'challenge-of-another-service',
  summary: 'the challenge belongs to another Service than the factor',
  why: 'Services share neither factors nor Entities nor challenges. Two service SIDs in one incident mean mixed environments, or captures that do not belong together.',
  fix: 'Use one service SID for all requests of a sign-in.',
  spec: 'Twilio error pages 60390, 60391 and 60392',
  severity: 'warning',
  rank: 'relation',
  kinds: ['twilio-challenge'],
  message: () => 'expected the service_sid of the factor, received another one',
})
