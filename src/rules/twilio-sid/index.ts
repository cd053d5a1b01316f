import type { Rule } from '../define-rule.ts'
import answerSidMalformed from './answer-sid-malformed.ts'
import challengeSidOfOtherStep from './challenge-sid-of-other-step.ts'
import sidMalformed from './sid-malformed.ts'
import userHandleSidOfOtherResource from './user-handle-sid-of-other-resource.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_SID_RULES: readonly Rule[] = [
  answerSidMalformed,
  challengeSidOfOtherStep,
  sidMalformed,
  userHandleSidOfOtherResource,
]
