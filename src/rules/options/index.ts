import type { Rule } from '../define-rule.ts'
import optionsDisplayNameAbsent from './options-display-name-absent.ts'
import optionsMemberAbsent from './options-member-absent.ts'
import optionsMemberInvalid from './options-member-invalid.ts'
import optionsParamsNotAList from './options-params-not-a-list.ts'
import optionsUserNameAbsent from './options-user-name-absent.ts'

/** In the order of the folder; a test compares the two. */
export const OPTIONS_RULES: readonly Rule[] = [
  optionsDisplayNameAbsent,
  optionsMemberAbsent,
  optionsMemberInvalid,
  optionsParamsNotAList,
  optionsUserNameAbsent,
]
