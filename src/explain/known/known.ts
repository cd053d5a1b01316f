import type { Explanation } from '../explanation.ts'

/** What a text means that no document has under a code: found by the words of whoever threw it. */
export interface Known extends Omit<Explanation, 'said'> {
  /** Who says so. */
  said: string
  /** Tried on each line, and on all of them in one text; any of them is enough. */
  when: readonly RegExp[]
}

export const defineKnown = (known: readonly Known[]): readonly Known[] => known
