/** What was asked for cannot be done as asked; its message is for who asked. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Where several things are wrong: the others, a sentence each. */
  readonly others: readonly string[]

  constructor(message: string, others: readonly string[] = [], cause?: unknown) {
    super(message, { cause })
    this.others = others
  }
}
