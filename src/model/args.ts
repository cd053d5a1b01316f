import type { Json } from './json.ts'
import type { Unshown } from './shown.ts'

/** Values that a message speaks of. Strings that come from the input are redacted and escaped by `settle`. */
export type Args = Record<string, Json | undefined>

/** Arguments as a check or a decoder gives them. */
export type Given = Record<string, GivenArg>
export type GivenArg = Json | Unshown | undefined | readonly GivenArg[]
