import type { DocumentedError } from '../define-error.ts'
import e60318 from './60318.ts'
import e60367 from './60367.ts'
import e60370 from './60370.ts'
import e60371 from './60371.ts'
import e60372 from './60372.ts'
import e60383 from './60383.ts'
import e60388 from './60388.ts'
import e60393 from './60393.ts'
import e60420 from './60420.ts'

/** In the order of their numbers. */
export const FACTOR_ERRORS: readonly DocumentedError[] = [
  e60318,
  e60367,
  e60370,
  e60371,
  e60372,
  e60383,
  e60388,
  e60393,
  e60420,
]
