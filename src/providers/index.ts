import { ERROR_INDEX } from '../generated/error-index.ts'
import type { IndexedError } from './define-error.ts'

export { ERROR_INDEX }

const byCode = new Map<string, IndexedError>(ERROR_INDEX.map((error) => [error.code, error]))

export const indexed = (code: string): IndexedError | undefined => byCode.get(code)

export const docsOf = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => byCode.get(code)?.docs ?? [])),
]
