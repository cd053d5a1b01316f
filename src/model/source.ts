import type { Doc } from './doc.ts'
import type { Fault } from './fault.ts'
import type { Json } from './json.ts'
import type { EndpointId, Target } from './kinds.ts'
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

/** Something that may be a payload, and the way to it. */
export interface Candidate {
  value: Json
  doc: Doc
  /** Of `value` in `doc`. */
  pointer: string
  via: string[]
  /** What the way says of the request, and who receives it. */
  hints: Hints
  /** What unwrapping noticed; places are relative to this candidate. */
  faults: Fault[]
  /** A person would call this value the payload: the whole input, or a wrapper's member. */
  expected: boolean
  /** What it is; absent when nobody knows it. */
  recognition?: Recognition
}

export interface Hints {
  target?: Target
  endpoint?: EndpointId
  method?: string
  contentType?: string
  /** Milliseconds since 1970, when the wrapping tells when it was captured. */
  capturedAt?: number
}
