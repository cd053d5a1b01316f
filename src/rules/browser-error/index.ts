import type { Rule } from '../define-rule.ts'
import browserErrorExplained from './browser-error-explained.ts'
import browserErrorMemberMissing from './browser-error-member-missing.ts'
import browserErrorRecognised from './browser-error-recognised.ts'
import browserErrorUnknown from './browser-error-unknown.ts'
import browserErrorUserNameMissing from './browser-error-user-name-missing.ts'
import browserErrorWrongType from './browser-error-wrong-type.ts'
import userNameMissingNotExplained from './user-name-missing-not-explained.ts'

/** In the order of the folder; a test compares the two. */
export const BROWSER_ERROR_RULES: readonly Rule[] = [
  browserErrorExplained,
  browserErrorMemberMissing,
  browserErrorRecognised,
  browserErrorUnknown,
  browserErrorUserNameMissing,
  browserErrorWrongType,
  userNameMissingNotExplained,
]
