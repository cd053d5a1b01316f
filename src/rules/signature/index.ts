import type { Rule } from '../define-rule.ts'

/** In the order of the folder; a test compares the two. */
export const SIGNATURE_RULES: readonly Rule[] = []
