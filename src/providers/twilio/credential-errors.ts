import type { DocumentedError } from '../define-error.ts'

export const CREDENTIAL_ERRORS: readonly DocumentedError[] = []
