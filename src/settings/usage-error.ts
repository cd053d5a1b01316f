/** What was asked for cannot be done as asked; its message is for who asked. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
