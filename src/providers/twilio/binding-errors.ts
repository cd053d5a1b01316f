import type { DocumentedError } from '../define-error.ts'
import e60302 from './60302.ts'
import e60307 from './60307.ts'
import e60310 from './60310.ts'
import e60311 from './60311.ts'
import e60313 from './60313.ts'
import e60314 from './60314.ts'
import e60315 from './60315.ts'
import e60317 from './60317.ts'
import e60326 from './60326.ts'
import e60385 from './60385.ts'
import e60535 from './60535.ts'

/** Errors about push and TOTP factors: bindings, attempts, limits. In the order of their numbers. */
export const BINDING_ERRORS: readonly DocumentedError[] = [
  e60302,
  e60307,
  e60310,
  e60311,
  e60313,
  e60314,
  e60315,
  e60317,
  e60326,
  e60385,
  e60535,
]
