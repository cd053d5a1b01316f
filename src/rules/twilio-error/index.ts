import type { Rule } from '../define-rule.ts'
import twilioErrorAnswerIsHtml from './twilio-error-answer-is-html.ts'
import twilioErrorCodeAbsent from './twilio-error-code-absent.ts'
import twilioErrorCodeNotANumber from './twilio-error-code-not-a-number.ts'
import twilioErrorCodeUnknown from './twilio-error-code-unknown.ts'
import twilioErrorExplained from './twilio-error-explained.ts'
import twilioErrorStatusDiffers from './twilio-error-status-differs.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_ERROR_RULES: readonly Rule[] = [
  twilioErrorAnswerIsHtml,
  twilioErrorCodeAbsent,
  twilioErrorCodeNotANumber,
  twilioErrorCodeUnknown,
  twilioErrorExplained,
  twilioErrorStatusDiffers,
]
