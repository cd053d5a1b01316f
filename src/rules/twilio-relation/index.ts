import type { Rule } from '../define-rule.ts'
import challengeOfAnotherEntity from './challenge-of-another-entity.ts'
import challengeOfAnotherFactor from './challenge-of-another-factor.ts'
import challengeOfAnotherService from './challenge-of-another-service.ts'
import credentialOfAnotherSid from './credential-of-another-sid.ts'
import factorOfChallengeUnverified from './factor-of-challenge-unverified.ts'
import relyingPartyDiffers from './relying-party-differs.ts'
import twilioErrorCauseShown from './twilio-error-cause-shown.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_RELATION_RULES: readonly Rule[] = [
  challengeOfAnotherEntity,
  challengeOfAnotherFactor,
  challengeOfAnotherService,
  credentialOfAnotherSid,
  factorOfChallengeUnverified,
  relyingPartyDiffers,
  twilioErrorCauseShown,
]
