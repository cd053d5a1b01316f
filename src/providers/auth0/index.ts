import type { DocumentedError } from '../define-error.ts'

export const AUTH0_ERRORS: readonly DocumentedError[] = []
