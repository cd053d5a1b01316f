import type { DocumentedError } from '../define-error.ts'
import e60308 from './60308.ts'
import e60309 from './60309.ts'
import e60312 from './60312.ts'
import e60322 from './60322.ts'
import e60323 from './60323.ts'
import e60324 from './60324.ts'
import e60368 from './60368.ts'
import e60382 from './60382.ts'
import e60384 from './60384.ts'
import e60432 from './60432.ts'
import e60433 from './60433.ts'
import e60441 from './60441.ts'

/** Errors about challenges: their details, life and relying party. In the order of their numbers. */
export const CHALLENGE_ERRORS: readonly DocumentedError[] = [
  e60308,
  e60309,
  e60312,
  e60322,
  e60323,
  e60324,
  e60368,
  e60382,
  e60384,
  e60432,
  e60433,
  e60441,
]
