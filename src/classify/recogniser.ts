import type { Candidate, JsonObject, Recognition } from '../model/index.ts'

/** One kind, one file. `candidate.expected` says that a person would call this very value the payload. */
export type Recogniser = (object: JsonObject, candidate: Candidate) => Recognition | undefined

/** The recognisers of a provider, by how telling they are: what is recognised first, of all providers, wins. */
export interface Recognisers {
  /** Of what holds another payload. */
  containers?: readonly Recogniser[]
  /** Of objects with ids or members of their own. */
  objects?: readonly Recogniser[]
  /** Of requests, which may be all but empty. */
  requests?: readonly Recogniser[]
}
