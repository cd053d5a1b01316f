import type { Rule } from '../define-rule.ts'
import capturesDoNotBelongTogether from './captures-do-not-belong-together.ts'
import connectionAttributeInvalid from './connection-attribute-invalid.ts'
import enrollmentFieldNotText from './enrollment-field-not-text.ts'
import enrollmentFormContradictory from './enrollment-form-contradictory.ts'
import enrollmentFormEmpty from './enrollment-form-empty.ts'
import enrollmentPasskeyUnreadable from './enrollment-passkey-unreadable.ts'
import profileMemberInvalid from './profile-member-invalid.ts'
import showErrorUnreadable from './show-error-unreadable.ts'
import signupAllowsNoAttribute from './signup-allows-no-attribute.ts'
import signupAttributesNotIdentifiers from './signup-attributes-not-identifiers.ts'
import signupAttributesNotOnProfile from './signup-attributes-not-on-profile.ts'

/** In the order of the folder; a test compares the two. */
export const AUTH0_RULES: readonly Rule[] = [
  capturesDoNotBelongTogether,
  connectionAttributeInvalid,
  enrollmentFieldNotText,
  enrollmentFormContradictory,
  enrollmentFormEmpty,
  enrollmentPasskeyUnreadable,
  profileMemberInvalid,
  showErrorUnreadable,
  signupAllowsNoAttribute,
  signupAttributesNotIdentifiers,
  signupAttributesNotOnProfile,
]
