import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { Payload } from './payload.ts'
import type { Place } from './place.ts'
import type { RelatedPlace } from './report.ts'
import type { Given } from './shown.ts'

/** One observation, as data; words are made in `settle`. */
export interface Finding {
  rule: RuleId
  place: Place
  args: Given
  /** Further places of the same mistake. */
  also?: { place: Place; args: Given }[]
  /** What this finding is the reason of; where it names members, these are all that it explains, else those of its tier. */
  explains?: Explains
  /** What was compared, where it is not what the rule always reads. */
  reads?: readonly (ReadLayer | Reading)[]
  /** Documented errors that the payload names itself, in place of those that its rule is a cause of. */
  codes?: ErrorCode[]
  /** Of its documented errors, the one that the provider answered: it is told first. */
  answered?: ErrorCode
  /** Other payloads that show the fault. */
  related?: RelatedPlace[]
  /** Some receivers take it as it is: for them it explains others, and is not told itself. */
  unless?: Leniency
}

/**
 * A form that some servers read as if it were the standard's, or make themselves: `names-in-any-case`, a member whose name
 * differs in its case alone; `uuid-text-as-user-handle`, whose bytes are the text of a UUID.
 */
export type Leniency = 'names-in-any-case' | 'uuid-text-as-user-handle'

export interface Explains {
  /** Members (relative pointers) that this finding is about: it explains what is found there of a later tier, and has their codes. */
  at?: readonly string[]
  /** Members at and below which it explains what is found of a later tier; their codes are not its own. */
  below?: readonly string[]
  /** Rules whose findings at or below its places it explains, however grave. */
  rules?: readonly RuleId[]
  /** Other payloads in which it explains the findings of these rules. */
  in?: readonly Payload[]
}

/** What is read as a whole: a signature or hash covers every byte of it. `member`: the one that the finding stands at. */
export type ReadLayer = 'clientDataJSON' | 'authenticatorData' | 'member'

/** The relative pointers of the members that hold the layers of a payload; absent where it has none. */
export type LayerPlaces = Partial<Record<Exclude<ReadLayer, 'member'>, string>>

/** A value that was compared with another. */
export interface Reading {
  /** Another payload than the finding's own. */
  of?: Payload
  /** Relative to that payload. */
  pointer: string
  /** The part of the layer decoded from it; errors that judge other parts leave this one as it is. */
  part?: string
  /** What people call it. */
  name: string
}

/** A check that found nothing wrong where that proves something: only while nothing that it read is at fault. */
export interface Passed {
  rule: RuleId
  reads: readonly (ReadLayer | Reading)[]
}
