import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'
import { ageOf, creationOf, howToVerify, IS_GONE_AFTER, MAY_BE_GONE_AFTER, typeOf, wordsForAge } from './common.ts'

export default defineRule({
  id: 'factor-unverified',
  summary: 'the factor is unverified, and may still be verified',
  why: 'Only a verified factor can be used. An unverified one is deleted between 1 and 24 hours after its creation.',
  fix: 'Complete the verification of the factor, then fetch it: status must be "verified".',
  spec: 'Twilio error pages 60383 and 60318',
  severity: 'warning',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object, now }) => {
    const age = ageOf(object, now)
    const { word, pointer } = statusOf(object, 'twilio-factor')
    if (word !== 'unverified' || (age !== undefined && age > IS_GONE_AFTER)) return []
    const { member, written, moment } = creationOf(object)
    const args = {
      type: typeOf(object) ?? null,
      member: plain(member),
      created: moment === undefined ? undefined : plain(written),
      age,
    }
    return [{ place: at(pointer), args }]
  },
  message: (args) => `expected "verified", received "unverified"; ${whenOf(args.created, args.age, args.member)}`,
  cause: (args) =>
    args.age !== undefined && args.age > MAY_BE_GONE_AFTER
      ? 'The enrolment was not completed, and the factor may have been deleted meanwhile.'
      : 'The enrolment was not completed.',
  fixFor: (args) =>
    `Complete the enrolment: ${howToVerify(args.type)}. If Twilio no longer knows the factor, create a new one.`,
})

const LIMIT = 'an unverified factor is deleted 1 to 24 hours after its creation'

function whenOf(created: string | undefined, age: number | undefined, member: string): string {
  if (created === undefined) return `${member} does not tell its age, and ${LIMIT}`
  if (age === undefined) return `created ${created}, and ${LIMIT}: give --now to have its age judged`
  if (age < 0) return `created ${created}, which is after the time that it is judged at; ${LIMIT}`
  return age > MAY_BE_GONE_AFTER
    ? `created ${created}, ${wordsForAge(age)} earlier: it may be gone, for ${LIMIT}`
    : `created ${created}, ${wordsForAge(age)} earlier: it can still be verified, but ${LIMIT}`
}
