import type { Rule } from '../define-rule.ts'

/** In the order of the folder; a test compares the two. */
export const ATTESTATION_RULES: readonly Rule[] = []
