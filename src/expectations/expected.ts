import type { Judging } from '../settings/judging.ts'

/** A finding without its words: what a judgement is, however the words are polished. What is left out is not compared. */
export interface ExpectedFinding {
  rule: string
  severity?: string
  /** In full. */
  codes?: string[]
  pointer?: string
  member?: string
  also?: string[]
  /** Pointers of other payloads of the same file. */
  related?: string[]
  layer?: string
  at?: string
  /** Offset and length. */
  bytes?: [number, number]
  /** `line:column-line:column`, 1-based. */
  place?: string
  /** `kind@pointer`, where the file holds several payloads. */
  payload?: string
}

/** What a file is judged with; paths are relative to the folder of the expectation. */
export interface FileOptions extends Judging {
  registration?: string
  publicKey?: string
  attestationRoots?: string
  /** As a walk through a folder finds it, which tells less of what is no payload; else as if somebody named it. */
  found?: boolean
}

/** What is expected of one file. */
export interface Expected {
  /** Codes and rule ids in full, each of an error; none: no error. Absent where `findings` says more. */
  names?: readonly string[]
  /** Exactly these, errors or not. */
  findings?: readonly ExpectedFinding[]
  options: FileOptions
}

/** What one file of expectations says, by the names of the files that it speaks of; '' is the one beside it. */
export interface Expectations {
  of: Map<string, Expected>
  /** Where what is said of a file stands: `expected.json:4:5`. */
  place(file: string): string
  /** It cannot be read at all: what is expected of any file is unknown. */
  unread: boolean
  /** Files of which it cannot be told what is expected. */
  broken: Set<string>
  /** One clear line each. */
  problems: string[]
}
