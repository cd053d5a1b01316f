import type { Rule } from '../define-rule.ts'
import factorConfigNotAnObject from './factor-config-not-an-object.ts'
import factorConfigOfAnotherType from './factor-config-of-another-type.ts'
import factorDateUnreadable from './factor-date-unreadable.ts'
import factorMemberInvalid from './factor-member-invalid.ts'
import factorRelyingPartyDoubtful from './factor-relying-party-doubtful.ts'
import factorRequestConfigAbsent from './factor-request-config-absent.ts'
import factorRequestCriteriaIncomplete from './factor-request-criteria-incomplete.ts'
import factorRequestCriterionUnsupported from './factor-request-criterion-unsupported.ts'
import factorRequestFlattenedMember from './factor-request-flattened-member.ts'
import factorRequestMemberCamelCase from './factor-request-member-camel-case.ts'
import factorRequestMemberMisplaced from './factor-request-member-misplaced.ts'
import factorRequestRelyingPartyAbsent from './factor-request-relying-party-absent.ts'
import factorSidMalformed from './factor-sid-malformed.ts'
import factorStatusAbsent from './factor-status-absent.ts'
import factorStatusUndocumented from './factor-status-undocumented.ts'
import factorTypeUndocumented from './factor-type-undocumented.ts'
import factorUnverified from './factor-unverified.ts'
import factorUnverifiedExpired from './factor-unverified-expired.ts'
import friendlyNameAbsent from './friendly-name-absent.ts'
import friendlyNameEmpty from './friendly-name-empty.ts'
import identityAbsent from './identity-absent.ts'
import identityMalformed from './identity-malformed.ts'
import pushConfigIncomplete from './push-config-incomplete.ts'
import pushConfigInvalid from './push-config-invalid.ts'
import relyingPartyIdAbsent from './relying-party-id-absent.ts'
import relyingPartyIdNotADomain from './relying-party-id-not-a-domain.ts'
import relyingPartyNameAbsent from './relying-party-name-absent.ts'
import relyingPartyNotAnObject from './relying-party-not-an-object.ts'
import relyingPartyOriginOfAnotherDomain from './relying-party-origin-of-another-domain.ts'
import relyingPartyOriginsAbsent from './relying-party-origins-absent.ts'
import relyingPartyOriginsInvalid from './relying-party-origins-invalid.ts'
import totpConfigInvalid from './totp-config-invalid.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_FACTOR_RULES: readonly Rule[] = [
  factorConfigNotAnObject,
  factorConfigOfAnotherType,
  factorDateUnreadable,
  factorMemberInvalid,
  factorRelyingPartyDoubtful,
  factorRequestConfigAbsent,
  factorRequestCriteriaIncomplete,
  factorRequestCriterionUnsupported,
  factorRequestFlattenedMember,
  factorRequestMemberCamelCase,
  factorRequestMemberMisplaced,
  factorRequestRelyingPartyAbsent,
  factorSidMalformed,
  factorStatusAbsent,
  factorStatusUndocumented,
  factorTypeUndocumented,
  factorUnverified,
  factorUnverifiedExpired,
  friendlyNameAbsent,
  friendlyNameEmpty,
  identityAbsent,
  identityMalformed,
  pushConfigIncomplete,
  pushConfigInvalid,
  relyingPartyIdAbsent,
  relyingPartyIdNotADomain,
  relyingPartyNameAbsent,
  relyingPartyNotAnObject,
  relyingPartyOriginOfAnotherDomain,
  relyingPartyOriginsAbsent,
  relyingPartyOriginsInvalid,
  totpConfigInvalid,
]
