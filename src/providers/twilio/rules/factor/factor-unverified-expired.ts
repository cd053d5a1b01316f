import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'
import { ageOf, creationOf, howToVerify, IS_GONE_AFTER, typeOf, wordsForAge } from './common.ts'

export default defineRule({
  id: 'factor-unverified-expired',
  summary: 'the factor is unverified and more than 24 hours old: it can no longer be verified',
  why: 'An unverified factor is deleted, and can no longer be verified, 24 hours after its creation at the latest.',
  fix: 'Create a new factor and complete its verification within the hour.',
  spec: 'Twilio error pages 60383 and 60318',
  severity: 'error',
  kinds: ['twilio-factor'],
  reads: ['object'],
  // Without a known time factor-unverified says so; this rule is then not a check that could not run.
  check: ({ object, now }) => {
    const age = ageOf(object, now)
    const { word, pointer } = statusOf(object, 'twilio-factor')
    if (word !== 'unverified' || age === undefined || age <= IS_GONE_AFTER) return []
    return [
      {
        place: at(pointer),
        args: { type: typeOf(object) ?? null, created: plain(creationOf(object).written), age },
      },
    ]
  },
  message: (args) =>
    `expected "verified", received "unverified", ${wordsForAge(args.age)} after its creation (${args.created}); the limit is 24 hours`,
  cause: () => 'The enrolment was not completed in time; Twilio has deleted the factor.',
  fixFor: (args) => `Create a new factor, then ${howToVerify(args.type)}; do so within the hour.`,
})
