import type { Rule } from '../define-rule.ts'

/** In the order of the folder; a test compares the two. */
export const ENVELOPE_RULES: readonly Rule[] = []
