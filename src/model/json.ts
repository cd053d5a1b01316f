export type Json = null | boolean | number | string | Json[] | JsonObject
export type JsonObject = { [member: string]: Json }

/** A text that was parsed as JSON, and how its offsets lead back to the source text. */
export interface Doc {
  text: string
  /** Maps an offset of `text` to one of the source's text. Costly: built when first called. */
  toSource(offset: number): number
  /** It was parsed as JSON (RFC 8259), without anything being mended. */
  strict?: true
  /** A member stands in an object of it more than once. */
  repeats?: true
  /** Parts were left out by whoever pasted it (`...`): an absent member proves nothing. */
  elided: boolean
  /** The text breaks off: the objects, lists and the value that are not whole, by pointer. */
  open?: ReadonlySet<string>
  /** Objects stand in lists of one, which the pointers of payloads pass over. */
  blocks?: true
  /** For a text that is no JSON (a form): where each member of its value stands, by pointer. */
  fields?: Map<string, FieldRange>
}

/** A field's raw text; `offsets`, when the text is encoded, holds for each unit of the value where its spelling starts. */
export interface FieldRange {
  start: number
  end: number
  offsets?: () => number[]
}
