import { numberOf } from '../convert.ts'
import { errorsByProvider } from '../generated/errors.ts'
import { FIRST } from '../generated/provider-first.ts'
import type { DocumentedError } from './define-error.ts'

const first = new Set(Object.values<string>(FIRST))

/** -1: the first of its provider; for the others their number, where they have one. */
const rankOf = ({ code }: DocumentedError): number => (first.has(code) ? -1 : numberOf(/\/(\d+)$/.exec(code)?.[1] ?? 0))

const inOrder = (a: DocumentedError, b: DocumentedError): number => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1)

let all: readonly DocumentedError[] | undefined

/**
 * Everything that a provider documents, with its texts, in catalogue order: the order of codes where nothing else
 * decides. Providers in the order of their list; of each the code that it puts first, then those with numbers by them,
 * and others by name. Most runs need no text of it; `errorIndex()` has the rest.
 */
export function documentedErrors(): readonly DocumentedError[] {
  all ??= Object.values(errorsByProvider()).flatMap((errors) => errors.toSorted(inOrder))
  return all
}

/** With its texts, which are loaded when the first is asked for; `indexed()` tells more cheaply what else there is. */
export const errorByCode = (code: string): DocumentedError | undefined =>
  documentedErrors().find((error) => error.code === code)
