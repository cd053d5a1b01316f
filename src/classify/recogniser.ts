import type { Candidate, JsonObject, Recognition } from '../model/index.ts'

/** One kind, one file. `candidate.expected` says that a person would call this very value the payload. */
export type Recogniser = (object: JsonObject, candidate: Candidate) => Recognition | undefined
