import type { Fault } from './fault.ts'
import type { Json } from './json.ts'
import type { EndpointId, Kind, Target } from './kinds.ts'
import type { Recognition } from './recognition.ts'

/** One input as read: a file, standard input, or a text handed to the library. */
export interface Source {
  /** Shown in reports: relative to the working directory when inside it, else as given. */
  name: string
  text: string
  /** The bytes were no UTF-8 text; `text` is empty. */
  binary?: string
  /** Set when nothing could be read; then `text` is empty. */
  unreadable?: string
  /** `named`: the user asked for this very input; `found`: a folder walk or a glob did. */
  how: 'named' | 'found'
}

/** A text that was parsed as JSON, and how its offsets lead back to the source text. */
export interface Doc {
  text: string
  /** Maps an offset of `text` to one of the source's text. Costly: built when first called. */
  toSource(offset: number): number
  /** Parts were left out by whoever pasted it (`...`): an absent member proves nothing. */
  elided: boolean
  /** For a text that is no JSON (a form): where each member of its value stands, by pointer. */
  fields?: Map<string, FieldRange>
}

/** A field's raw text; `offsets`, when the text is encoded, holds for each unit of the value where its spelling starts. */
export interface FieldRange {
  start: number
  end: number
  offsets?: () => number[]
}

/** Something that may be a payload, and the way to it. */
export interface Candidate {
  value: Json
  doc: Doc
  /** Of `value` in `doc`. */
  pointer: string
  via: string[]
  /** What the wrapping says about who receives it. */
  hints: Hints
  /** What unwrapping noticed; places are relative to this candidate. */
  faults: Fault[]
  /** Recognised by the wrapper itself (a form, a pasted error), not by its members. */
  kind?: Kind
  /** A person would call this value the payload: the whole input, or a wrapper's member. */
  expected: boolean
  /** What it is; absent when nobody knows it. */
  recognition?: Recognition
}

export interface Hints {
  target?: Target
  endpoint?: EndpointId
  /** Milliseconds since 1970, when the wrapping tells when it was captured. */
  capturedAt?: number
}
