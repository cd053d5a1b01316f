/**
 * The decisions of one change, drawn beforehand as numbers: fast-check makes them fewer and smaller, and a change made of
 * fewer decisions is a simpler one. When they run out, each further one is 0, the first of what there is.
 */
export class Choices {
  #at = 0
  readonly #numbers: readonly number[]

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  /** From 0 to `limit`, exclusive. */
  below(limit: number): number {
    const number = this.#numbers[this.#at++] ?? 0
    return limit > 1 ? number % limit : 0
  }

  /** True once in `many` times. */
  once(many: number): boolean {
    return many > 1 && this.below(many) === many - 1
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T
  }
}
