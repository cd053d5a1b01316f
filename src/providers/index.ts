import { AUTH0_ERRORS } from './auth0/index.ts'
import type { DocumentedError } from './define-error.ts'
import { TWILIO_ERRORS } from './twilio/index.ts'

/** Everything that a provider documents, in catalogue order: the order of codes where nothing else decides. */
export const DOCUMENTED_ERRORS: readonly DocumentedError[] = [...TWILIO_ERRORS, ...AUTH0_ERRORS]

const byCode = new Map<string, DocumentedError>(DOCUMENTED_ERRORS.map((error) => [error.code, error]))

export const errorByCode = (code: string): DocumentedError | undefined => byCode.get(code)

export const docsOf = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => byCode.get(code)?.docs ?? [])),
]
