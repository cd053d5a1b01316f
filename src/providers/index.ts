import { errorIndex } from '../generated/error-index.ts'
import { shortCode } from '../text/words.ts'
import type { IndexedError } from './define-error.ts'

export { errorIndex }

/** A sound payload needs none of them: they are read when the first is asked for. */
let known: ReadonlyMap<string, IndexedError> | undefined

export function indexed(code: string): IndexedError | undefined {
  known ??= new Map(errorIndex().map((error) => [error.code, error]))
  return known.get(code)
}

/** A code as people speak of it, with its title: `60378 Authenticator response invalid or not provided`. */
export const titledCode = (code: string): string => `${shortCode(code)} ${indexed(code)?.title}`

export const docsOf = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => indexed(code)?.docs ?? [])),
]
