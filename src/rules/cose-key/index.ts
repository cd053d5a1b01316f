import type { Rule } from '../define-rule.ts'
import coseKeyNotMap from './cose-key-not-map.ts'

/** In the order of the folder; a test compares the two. */
export const COSE_KEY_RULES: readonly Rule[] = [
  coseKeyNotMap,
]
