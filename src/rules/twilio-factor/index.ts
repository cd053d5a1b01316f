import type { Rule } from '../define-rule.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_FACTOR_RULES: readonly Rule[] = []
