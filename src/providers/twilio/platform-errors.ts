import type { DocumentedError } from '../define-error.ts'
import e60300 from './60300.ts'
import e60301 from './60301.ts'
import e60303 from './60303.ts'
import e60304 from './60304.ts'
import e60305 from './60305.ts'
import e60306 from './60306.ts'
import e60328 from './60328.ts'
import e60330 from './60330.ts'

/** Errors about Entities, requests as a whole, webhooks. In the order of their numbers. */
export const PLATFORM_ERRORS: readonly DocumentedError[] = [
  e60300,
  e60301,
  e60303,
  e60304,
  e60305,
  e60306,
  e60328,
  e60330,
]
