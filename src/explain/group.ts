/** What an error text is about, whatever library threw it. */
export const GROUP_IDS = [
  'id-encoding',
  'ceremony',
  'challenge',
  'origin',
  'rp-id',
  'auth-data-layout',
  'flags',
  'cbor',
  'signature',
  'counter',
  'user-handle',
  'algorithm',
  'attestation',
  'browser',
  'transport',
] as const
export type GroupId = (typeof GROUP_IDS)[number]

/** A likely cause, and the rules that see it in a payload. */
export interface Cause {
  text: string
  rules?: readonly string[]
}

/** Texts of one meaning in the words of many libraries. */
export interface Group {
  id: GroupId
  /** Without a full stop. */
  title: string
  meaning: string
  /** The most likely first. */
  causes: readonly Cause[]
  /** What to capture next, to know which of the causes it is. */
  capture: readonly string[]
  /**
   * Words that texts of this meaning hold, in lower case and with single spaces, and what each is worth: 6 for a word
   * that is seldom about anything else, 1 for one that only tips the balance (`scoring.ts`).
   */
  words: Readonly<Record<string, number>>
}

export const defineGroup = (group: Group): Group => group

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
