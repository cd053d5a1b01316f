/** Something to lint with the name that a report gives it. */
export interface NamedInput {
  name: string
  /** A value, a text or bytes. */
  content: unknown
}
