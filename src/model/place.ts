import type { RuleId } from '../generated/ids.ts'
import type { Doc } from './json.ts'
import type { LayerName } from './layer-name.ts'
import type { Given } from './shown.ts'

/** Where something stands, counted from the payload that it belongs to. */
export interface Place {
  /** RFC 6901, relative to the payload's own root; for an absent member, its parent. */
  pointer: string
  /** The name of an absent member of `pointer`. */
  member?: string
  /** For a place inside a decoded member: the layer … */
  layer?: LayerName
  /** … the path there, dotted, in the standard's names … */
  at?: string
  /** … and the bytes, counted from the start of the decoded member at `pointer`. */
  bytes?: { offset: number; length: number }
  /** For a place inside a string value: UTF-16 units of the value (not of its JSON spelling). */
  span?: Span
}

export interface Span {
  start: number
  length: number
  /** The text that it counts in, where that is not the one in which the payload stands. */
  of?: Doc
}

/** What a decoder noticed. Its kind is the id of the rule that words it. */
export interface Fault {
  kind: RuleId
  place: Place
  args: Given
  /** Further faults that the decoder met only because of this one. */
  explains?: { rules: readonly RuleId[] }
}
