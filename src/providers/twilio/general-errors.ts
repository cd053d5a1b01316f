import type { DocumentedError } from '../define-error.ts'
import e20003 from './20003.ts'
import e20404 from './20404.ts'
import e20500 from './20500.ts'

/** Codes of all Twilio APIs that reports on passkeys speak of. In the order of their numbers. */
export const GENERAL_ERRORS: readonly DocumentedError[] = [e20003, e20404, e20500]
