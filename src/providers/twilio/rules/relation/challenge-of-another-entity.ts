import { defineWords } from '../../../../rules/typed-rule.ts'
import type { TwilioFindings } from '../../findings.ts'

export default defineWords<TwilioFindings['challenge-of-another-entity']>({
  id: 'challenge-of-another-entity',
  summary: 'the challenge belongs to another identity than the factor',
  why: 'Factor and challenge belong to one Entity. An identity that changed in between names another one.',
  fix: 'Use one immutable identity for the factor and for its challenges.',
  spec: 'Twilio error pages 60390, 60391, 60392 and 60420',
  severity: 'warning',
  rank: 'relation',
  kinds: ['twilio-challenge'],
  message: (args) => `expected the ${args.member} of the factor, received another one`,
})
