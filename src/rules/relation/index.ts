import type { Rule } from '../define-rule.ts'
import algorithmNotRequested from './algorithm-not-requested.ts'
import attachmentNotAsRequested from './attachment-not-as-requested.ts'
import backupEligibilityChanged from './backup-eligibility-changed.ts'
import backupStateChanged from './backup-state-changed.ts'
import challengeOfNoOptions from './challenge-of-no-options.ts'
import challengeOfOtherOptions from './challenge-of-other-options.ts'
import counterNotIncreased from './counter-not-increased.ts'
import credentialExcluded from './credential-excluded.ts'
import credentialNotAllowed from './credential-not-allowed.ts'
import credentialOfAnotherRegistration from './credential-of-another-registration.ts'
import credentialOtherThanRegistered from './credential-other-than-registered.ts'
import optionsChallengeUnexpected from './options-challenge-unexpected.ts'
import optionsRpIdNotOfOrigin from './options-rp-id-not-of-origin.ts'
import optionsRpIdUnexpected from './options-rp-id-unexpected.ts'
import originNotOfRpId from './origin-not-of-rp-id.ts'
import originRelatedToRpId from './origin-related-to-rp-id.ts'
import residentKeyNotCreated from './resident-key-not-created.ts'
import rpIdHashOfOtherOptions from './rp-id-hash-of-other-options.ts'
import rpIdOfAnotherRegistration from './rp-id-of-another-registration.ts'
import sameChallengeTwice from './same-challenge-twice.ts'
import sameResponseTwice from './same-response-twice.ts'
import signatureDoesNotVerify from './signature-does-not-verify.ts'
import userHandleNotReturned from './user-handle-not-returned.ts'
import userHandleOfAnotherUser from './user-handle-of-another-user.ts'
import userVerificationMissing from './user-verification-missing.ts'

/** In the order of the folder; a test compares the two. */
export const RELATION_RULES: readonly Rule[] = [
  algorithmNotRequested,
  attachmentNotAsRequested,
  backupEligibilityChanged,
  backupStateChanged,
  challengeOfNoOptions,
  challengeOfOtherOptions,
  counterNotIncreased,
  credentialExcluded,
  credentialNotAllowed,
  credentialOfAnotherRegistration,
  credentialOtherThanRegistered,
  optionsChallengeUnexpected,
  optionsRpIdNotOfOrigin,
  optionsRpIdUnexpected,
  originNotOfRpId,
  originRelatedToRpId,
  residentKeyNotCreated,
  rpIdHashOfOtherOptions,
  rpIdOfAnotherRegistration,
  sameChallengeTwice,
  sameResponseTwice,
  signatureDoesNotVerify,
  userHandleNotReturned,
  userHandleOfAnotherUser,
  userVerificationMissing,
]
