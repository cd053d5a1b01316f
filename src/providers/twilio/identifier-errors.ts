import type { DocumentedError } from '../define-error.ts'
import e60361 from './60361.ts'
import e60362 from './60362.ts'
import e60363 from './60363.ts'
import e60364 from './60364.ts'
import e60365 from './60365.ts'
import e60366 from './60366.ts'
import e60369 from './60369.ts'
import e60373 from './60373.ts'
import e60374 from './60374.ts'
import e60390 from './60390.ts'
import e60391 from './60391.ts'
import e60392 from './60392.ts'
import e60421 from './60421.ts'
import e60422 from './60422.ts'
import e60423 from './60423.ts'
import e60424 from './60424.ts'
import e60425 from './60425.ts'
import e60426 from './60426.ts'
import e60427 from './60427.ts'
import e60428 from './60428.ts'
import e60431 from './60431.ts'
import e60436 from './60436.ts'
import e60437 from './60437.ts'
import e60440 from './60440.ts'

/** Errors about SIDs, identities and what they name, the preview API’s included. In the order of their numbers. */
export const IDENTIFIER_ERRORS: readonly DocumentedError[] = [
  e60361,
  e60362,
  e60363,
  e60364,
  e60365,
  e60366,
  e60369,
  e60373,
  e60374,
  e60390,
  e60391,
  e60392,
  e60421,
  e60422,
  e60423,
  e60424,
  e60425,
  e60426,
  e60427,
  e60428,
  e60431,
  e60436,
  e60437,
  e60440,
]
