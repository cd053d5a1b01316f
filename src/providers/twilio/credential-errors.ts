import type { DocumentedError } from '../define-error.ts'
import error60375 from './60375.ts'
import error60376 from './60376.ts'
import error60377 from './60377.ts'
import error60378 from './60378.ts'
import error60379 from './60379.ts'
import error60380 from './60380.ts'
import error60381 from './60381.ts'
import error60386 from './60386.ts'
import error60387 from './60387.ts'
import error60434 from './60434.ts'

/** Errors of VerifyFactor and ApproveChallenge that speak of the credential. */
export const CREDENTIAL_ERRORS: readonly DocumentedError[] = [
  error60375,
  error60376,
  error60377,
  error60378,
  error60379,
  error60380,
  error60381,
  error60386,
  error60387,
  error60434,
]
