import type { FieldRange } from './doc.ts'
import type { Fault } from './fault.ts'
import type { Json } from './json.ts'
import type { EndpointId } from './kinds.ts'

/** What was found inside a text or an object, to be looked at in turn: a value, or a text. */
export interface Part {
  /** What was read; absent: the text of this part is for other wrappers to read. */
  value?: Json
  /** The text, where it is not the very text that was opened: cut out of it and decoded. */
  cut?: { text: string; offsets: Offsets }
  /** Where the text is not JSON: where each member of `value` stands in it, by pointer. */
  fields?: Map<string, FieldRange>
  /** Parts were left out by whoever pasted it. */
  elided?: true
  /** What had to be undone; told of the first payload in it. */
  faults?: readonly Fault[]
  says?: Says
  /** How `via` names the step, where it is not the wrapper's own. */
  step?: string
}

/** A part of an object: a member as it stands, a string among them to be read as a text; or what was cut out of it. */
export interface MemberPart extends Part {
  /** Of the member, from the object. */
  pointer: string
  /** What was cut out stood in the member's name. */
  in?: 'name'
}

/** For each UTF-16 unit of a text that was cut out, and for its end, the offset in the text that it was cut out of. */
export type Offsets = () => ArrayLike<number>

/** What is written around a payload of the request that carried it. */
export interface Says {
  /** Where it was sent; of several the first that a provider knows. */
  urls?: readonly string[]
  method?: string
  contentType?: string
  /** Milliseconds since 1970. */
  capturedAt?: number
  /** Where the form itself is that of one endpoint. */
  endpoint?: EndpointId
}
