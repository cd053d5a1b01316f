import type { DocumentedError } from '../define-error.ts'

export const FACTOR_ERRORS: readonly DocumentedError[] = []
