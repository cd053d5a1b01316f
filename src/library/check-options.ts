import type { Severity } from '../model/kinds.ts'
import type { LintOptions } from './lint-options.ts'

/** How a test judges a payload. */
export interface CheckOptions extends LintOptions {
  /** The mildest finding that counts. Default: `error`. */
  failOn?: Severity
}
