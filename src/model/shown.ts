import type { Json } from './json.ts'

declare const SHOWN: unique symbol

/** Text that may be printed: redacted and escaped once. Only `src/text/` makes it, from an `Unshown`. */
export type Shown = string & { readonly [SHOWN]: true }

/** How much of a value may be seen. */
export interface Showing {
  /** RFC 6901 pointer of the place that the finding speaks of: names decide how sensitive a value is. */
  pointer: string
  /** `--show-values` */
  showValues: boolean
}

/**
 * Something from the input on its way to a message. It has no text of its own, so that nothing prints it by mistake;
 * `settle` shows it once it is known what the user may see.
 */
export interface Unshown {
  show(showing: Showing): Shown
}

/** Values that a message speaks of. Strings that come from the input are redacted and escaped by `settle`. */
export type Args = Record<string, Json | undefined>

/** Arguments as a check or a decoder gives them. */
export type Given = Record<string, GivenArg>
export type GivenArg = Json | Unshown | undefined | readonly GivenArg[]
