import type { Candidate, JsonObject, Kind } from '../model/index.ts'

/** What a recogniser says of an object. */
export interface Recognised {
  kind: Kind
  /** For people: what it was recognised by. */
  evidence: string
  shows?: 'registration' | 'authentication' | 'credential'
  /** Members that may hold another payload. */
  inside: 'none' | 'form' | readonly string[]
}

/** One kind, one file. `candidate.expected` says that a person would call this very value the payload. */
export type Recogniser = (object: JsonObject, candidate: Candidate) => Recognised | undefined
