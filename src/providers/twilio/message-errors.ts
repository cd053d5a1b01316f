import type { DocumentedError } from '../define-error.ts'
import e60325 from './60325.ts'
import e60327 from './60327.ts'
import e60329 from './60329.ts'
import e60331 from './60331.ts'
import e60332 from './60332.ts'
import e60333 from './60333.ts'
import e60334 from './60334.ts'
import e60335 from './60335.ts'
import e60408 from './60408.ts'
import e60409 from './60409.ts'
import e60410 from './60410.ts'
import e60411 from './60411.ts'
import e60412 from './60412.ts'

/** Codes of the same range that are about one-time codes and their messages. In the order of their numbers. */
export const MESSAGE_ERRORS: readonly DocumentedError[] = [
  e60325,
  e60327,
  e60329,
  e60331,
  e60332,
  e60333,
  e60334,
  e60335,
  e60408,
  e60409,
  e60410,
  e60411,
  e60412,
]
