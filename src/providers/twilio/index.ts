import type { DocumentedError } from '../define-error.ts'
import { CREDENTIAL_ERRORS } from './credential-errors.ts'
import { FACTOR_ERRORS } from './factor-errors.ts'

const byNumber = (a: DocumentedError, b: DocumentedError): number => (a.code < b.code ? -1 : 1)

/** In the order of their numbers. */
export const TWILIO_ERRORS: readonly DocumentedError[] = [...CREDENTIAL_ERRORS, ...FACTOR_ERRORS].sort(byNumber)
