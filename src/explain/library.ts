import type { GroupId } from './group.ts'

/**
 * A text that a library throws. Quoted values, numbers and `…` stand for any; the text may go on. A note says what the
 * library means by it where its words mislead.
 */
export type LibraryText = readonly [group: GroupId, text: string, note?: string]

export interface Library {
  id: string
  /** For people, with its language. */
  title: string
  texts: readonly LibraryText[]
  /** Names of exceptions and codes, as they stand in a stack or a log. */
  names?: Readonly<Record<string, GroupId>>
}

export const defineLibrary = (library: Library): Library => library
