import type { DocumentedError } from '../define-error.ts'
import e60401 from './60401.ts'
import e60402 from './60402.ts'
import e60403 from './60403.ts'
import e60404 from './60404.ts'
import e60405 from './60405.ts'
import e60406 from './60406.ts'
import e60407 from './60407.ts'
import e68001 from './68001.ts'
import e68002 from './68002.ts'
import e68003 from './68003.ts'
import e68004 from './68004.ts'
import e68005 from './68005.ts'
import e68006 from './68006.ts'
import e68007 from './68007.ts'

/** Errors of the mobile push SDK. In the order of their numbers. */
export const SDK_ERRORS: readonly DocumentedError[] = [
  e60401,
  e60402,
  e60403,
  e60404,
  e60405,
  e60406,
  e60407,
  e68001,
  e68002,
  e68003,
  e68004,
  e68005,
  e68006,
  e68007,
]
