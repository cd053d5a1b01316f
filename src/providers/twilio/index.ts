import type { DocumentedError } from '../define-error.ts'
import { BINDING_ERRORS } from './binding-errors.ts'
import { CHALLENGE_ERRORS } from './challenge-errors.ts'
import { CREDENTIAL_ERRORS } from './credential-errors.ts'
import { FACTOR_ERRORS } from './factor-errors.ts'
import { GENERAL_ERRORS } from './general-errors.ts'
import { IDENTIFIER_ERRORS } from './identifier-errors.ts'
import { MESSAGE_ERRORS } from './message-errors.ts'
import { PLATFORM_ERRORS } from './platform-errors.ts'
import { SDK_ERRORS } from './sdk-errors.ts'

const byNumber = (a: DocumentedError, b: DocumentedError): number => (a.code < b.code ? -1 : 1)

/** In the order of their numbers. */
export const TWILIO_ERRORS: readonly DocumentedError[] = [
  ...BINDING_ERRORS,
  ...CHALLENGE_ERRORS,
  ...CREDENTIAL_ERRORS,
  ...FACTOR_ERRORS,
  ...GENERAL_ERRORS,
  ...IDENTIFIER_ERRORS,
  ...MESSAGE_ERRORS,
  ...PLATFORM_ERRORS,
  ...SDK_ERRORS,
].sort(byNumber)
