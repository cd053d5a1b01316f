import { ERRORS_BY_PROVIDER } from '../generated/errors.ts'
import { FIRST } from '../generated/provider-first.ts'
import type { DocumentedError } from './define-error.ts'

const first = new Set(Object.values<string>(FIRST))

/** -1: the first of its provider; for the others their number, where they have one. */
const rankOf = ({ code }: DocumentedError): number => (first.has(code) ? -1 : Number(/\/(\d+)$/.exec(code)?.[1] ?? 0))

/**
 * Everything that a provider documents, in catalogue order: the order of codes where nothing else decides. Providers in
 * the order of their list; of each the code that it puts first, then those with numbers by them, and others by file.
 */
export const DOCUMENTED_ERRORS: readonly DocumentedError[] = Object.values(ERRORS_BY_PROVIDER).flatMap((errors) =>
  errors.toSorted((a, b) => rankOf(a) - rankOf(b)),
)

const byCode = new Map<string, DocumentedError>(DOCUMENTED_ERRORS.map((error) => [error.code, error]))

export const errorByCode = (code: string): DocumentedError | undefined => byCode.get(code)

export const docsOf = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => byCode.get(code)?.docs ?? [])),
]
