import type { Unshown } from '../model/index.ts'

/** What is told of a violation of a schema, whatever its rule. */
export type SchemaArgs = {
  /** The member's name, or an entry's index. */
  member: Unshown
  /** It is not there, or null. */
  absent: boolean
  /** What stands there, null too. */
  received?: Unshown
  /** The values that an enumeration has. */
  allowed?: Unshown[]
}
