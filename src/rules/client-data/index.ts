import type { Rule } from '../define-rule.ts'

/** In the order of the folder; a test compares the two. */
export const CLIENT_DATA_RULES: readonly Rule[] = []
