import { documentedErrors } from '../../src/providers/errors.ts'

export const DOCUMENTED_ERRORS = documentedErrors()
