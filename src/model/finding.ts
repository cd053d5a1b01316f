import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { Json } from './json.ts'
import type { Unshown } from './shown.ts'

/** Values that a message speaks of. Strings that come from the input are redacted and escaped by `settle`. */
export type Args = Record<string, Json | undefined>

/** Arguments as a check or a decoder gives them. */
export type Given = Record<string, GivenArg>
export type GivenArg = Json | Unshown | undefined | readonly GivenArg[]

/** Structures that an encoded member decodes to. */
export type LayerName =
  | 'base64url'
  | 'clientDataJSON'
  | 'attestationObject'
  | 'authenticatorData'
  | 'credentialPublicKey'
  | 'signature'

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
  span?: { start: number; length: number }
}

/** What a decoder noticed. Its kind is the id of the rule that words it. */
export interface Fault {
  kind: RuleId
  place: Place
  args: Given
}

/** One observation, as data; words are made in `settle`. */
export interface Finding {
  rule: RuleId
  place: Place
  args: Given
  /** Further places of the same mistake. */
  also?: { place: Place; args: Given }[]
  /** Members (relative pointers) that this finding explains besides its own place: their codes are listed too. */
  about?: string[]
  /** Further relative pointers whose findings of lower rank are echoes of this one. */
  covers?: string[]
  /** Rules whose findings at this very place this one replaces: it knows better. */
  instead?: readonly RuleId[]
  /** Documented errors that the payload names itself, in place of those that its rule is a cause of. */
  codes?: ErrorCode[]
  /** Other payloads that show the fault. */
  related?: RelatedPlace[]
  /** Layers whose bytes it vouches for: where an error speaks of one of them, this finding is told as not checked. */
  over?: readonly ('clientDataJSON' | 'authenticatorData')[]
}

export interface RelatedPlace {
  path: string
  pointer: string
}
