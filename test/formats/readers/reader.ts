/** What a reader of a format found of one finding, of an input that was not read, or of a difference from what was expected. */
export interface Entry {
  path: string
  rule: string
}

/** Reads a report back with a parser of its format, and checks it against its schema: throws when it is none. */
export type Reader = (text: string) => Entry[] | Promise<Entry[]>

/** Throws with `why` unless there is nothing to say. */
export function demand(isSo: boolean, why: unknown): void {
  if (!isSo) throw new Error(typeof why === 'string' ? why : JSON.stringify(why, null, 2))
}
