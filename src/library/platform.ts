import type { Inflate } from '../input/inflate.ts'
import type { Environment } from '../lint-options.ts'

/** What the library does not bring itself, and Node and a browser each have of their own. */
export interface Platform {
  environment: Environment
  inflate: Inflate
}
