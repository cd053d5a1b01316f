import { scrub } from '../text/scrub.ts'

/** What was asked for cannot be done as asked; its message is for who asked, and quotes what may have been pasted. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Where several things are wrong: the others, a sentence each. */
  readonly others: readonly string[]

  constructor(message: string, others: readonly string[] = [], cause?: unknown) {
    super(scrub(message), { cause })
    this.others = others.map(scrub)
  }
}
