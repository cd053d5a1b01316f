import { ERRORS_BY_PROVIDER } from '../../generated/errors.ts'
import type { DocumentedError } from '../define-error.ts'

/** In the order of their numbers. */
export const TWILIO_ERRORS: readonly DocumentedError[] = ERRORS_BY_PROVIDER.twilio.toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
)
