import type { Rule } from '../define-rule.ts'
import challengeAuthPayloadInvalid from './challenge-auth-payload-invalid.ts'
import challengeDetailsInvalid from './challenge-details-invalid.ts'
import challengeExpirationInvalid from './challenge-expiration-invalid.ts'
import challengeExpired from './challenge-expired.ts'
import challengeHiddenDetailsInvalid from './challenge-hidden-details-invalid.ts'
import challengeMemberInvalid from './challenge-member-invalid.ts'
import challengePending from './challenge-pending.ts'
import challengeRequestMemberCamelCase from './challenge-request-member-camel-case.ts'
import challengeResponded from './challenge-responded.ts'
import challengeStatusUndocumented from './challenge-status-undocumented.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_CHALLENGE_RULES: readonly Rule[] = [
  challengeAuthPayloadInvalid,
  challengeDetailsInvalid,
  challengeExpirationInvalid,
  challengeExpired,
  challengeHiddenDetailsInvalid,
  challengeMemberInvalid,
  challengePending,
  challengeRequestMemberCamelCase,
  challengeResponded,
  challengeStatusUndocumented,
]
