import { MAX_REMEMBERED, MAX_REMEMBERED_TEXT } from './limits.ts'

/** How many answers are kept, and of how long a text at most. */
export interface Kept {
  most: number
  units: number
}

const NAMES: Kept = { most: MAX_REMEMBERED, units: MAX_REMEMBERED_TEXT }

/**
 * Answers by the text that they were made of. What is kept stays small whatever stands in the input: of a long text nothing
 * is, and too many are forgotten together.
 */
export class Memory<T> {
  readonly #known = new Map<string, T>()
  readonly #kept: Kept

  constructor(kept: Kept) {
    this.#kept = kept
  }

  /** `make` has to be pure. */
  of(text: string, make: (text: string) => T): T {
    const before = this.#known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (text.length > this.#kept.units) return made
    if (this.#known.size >= this.#kept.most) this.#known.clear()
    this.#known.set(text, made)
    return made
  }
}

/**
 * A pure function of a text that remembers what it gave: a recorded session has a million members of some hundred names,
 * and captures come from a few pages.
 */
export function remembering<T>(make: (text: string) => T, kept: Kept = NAMES): (text: string) => T {
  const memory = new Memory<T>(kept)
  return (text) => memory.of(text, make)
}
