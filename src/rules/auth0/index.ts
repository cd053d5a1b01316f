import type { Rule } from '../define-rule.ts'
import authenticationMethodBackupImpossible from './authentication-method-backup-impossible.ts'
import capturesDoNotBelongTogether from './captures-do-not-belong-together.ts'
import connectionAttributeInvalid from './connection-attribute-invalid.ts'
import connectionAttributesWithRequiresUsername from './connection-attributes-with-requires-username.ts'
import connectionAttributesWithValidation from './connection-attributes-with-validation.ts'
import connectionCustomDatabase from './connection-custom-database.ts'
import connectionCustomDatabaseContext from './connection-custom-database-context.ts'
import connectionEmailIdentifierNotUnique from './connection-email-identifier-not-unique.ts'
import connectionNoIdentifier from './connection-no-identifier.ts'
import connectionNoLoginMethod from './connection-no-login-method.ts'
import connectionNotDatabase from './connection-not-database.ts'
import connectionOnlyUsernameNamesPasskey from './connection-only-username-names-passkey.ts'
import connectionPasskeyDisabled from './connection-passkey-disabled.ts'
import connectionPasskeyDisabledButUsed from './connection-passkey-disabled-but-used.ts'
import connectionPasswordOff from './connection-password-off.ts'
import connectionPrecedenceIncomplete from './connection-precedence-incomplete.ts'
import connectionProfileRequiredSignupInactive from './connection-profile-required-signup-inactive.ts'
import connectionProfileRequiredSignupOptional from './connection-profile-required-signup-optional.ts'
import connectionProgressiveEnrollmentOff from './connection-progressive-enrollment-off.ts'
import connectionRequiredAttributeNotOnProfile from './connection-required-attribute-not-on-profile.ts'
import connectionRequiresUsername from './connection-requires-username.ts'
import connectionSignupBlockedApiRequired from './connection-signup-blocked-api-required.ts'
import connectionSignupDisabled from './connection-signup-disabled.ts'
import connectionSignupStatusAbsent from './connection-signup-status-absent.ts'
import enrollmentFieldNotText from './enrollment-field-not-text.ts'
import enrollmentFormContradictory from './enrollment-form-contradictory.ts'
import enrollmentFormEmpty from './enrollment-form-empty.ts'
import enrollmentPasskeyUnreadable from './enrollment-passkey-unreadable.ts'
import enrollmentStateEmpty from './enrollment-state-empty.ts'
import myAccountMemberTooLong from './my-account-member-too-long.ts'
import myAccountMemberUnknown from './my-account-member-unknown.ts'
import profileHasPasskeys from './profile-has-passkeys.ts'
import profileMemberInvalid from './profile-member-invalid.ts'
import profilePasskeysAtLimit from './profile-passkeys-at-limit.ts'
import profilePhoneNumberNotE164 from './profile-phone-number-not-e164.ts'
import profileUsernameAgainstValidation from './profile-username-against-validation.ts'
import showErrorUnreadable from './show-error-unreadable.ts'
import signupAllowsNoAttribute from './signup-allows-no-attribute.ts'
import signupAttributesNotIdentifiers from './signup-attributes-not-identifiers.ts'
import signupAttributesNotOnProfile from './signup-attributes-not-on-profile.ts'
import tokenRequestAuthnResponseNotObject from './token-request-authn-response-not-object.ts'

/** In the order of the folder; a test compares the two. */
export const AUTH0_RULES: readonly Rule[] = [
  authenticationMethodBackupImpossible,
  capturesDoNotBelongTogether,
  connectionAttributeInvalid,
  connectionAttributesWithRequiresUsername,
  connectionAttributesWithValidation,
  connectionCustomDatabase,
  connectionCustomDatabaseContext,
  connectionEmailIdentifierNotUnique,
  connectionNoIdentifier,
  connectionNoLoginMethod,
  connectionNotDatabase,
  connectionOnlyUsernameNamesPasskey,
  connectionPasskeyDisabled,
  connectionPasskeyDisabledButUsed,
  connectionPasswordOff,
  connectionPrecedenceIncomplete,
  connectionProfileRequiredSignupInactive,
  connectionProfileRequiredSignupOptional,
  connectionProgressiveEnrollmentOff,
  connectionRequiredAttributeNotOnProfile,
  connectionRequiresUsername,
  connectionSignupBlockedApiRequired,
  connectionSignupDisabled,
  connectionSignupStatusAbsent,
  enrollmentFieldNotText,
  enrollmentFormContradictory,
  enrollmentFormEmpty,
  enrollmentPasskeyUnreadable,
  enrollmentStateEmpty,
  myAccountMemberTooLong,
  myAccountMemberUnknown,
  profileHasPasskeys,
  profileMemberInvalid,
  profilePasskeysAtLimit,
  profilePhoneNumberNotE164,
  profileUsernameAgainstValidation,
  showErrorUnreadable,
  signupAllowsNoAttribute,
  signupAttributesNotIdentifiers,
  signupAttributesNotOnProfile,
  tokenRequestAuthnResponseNotObject,
]
