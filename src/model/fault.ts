import type { RuleId } from '../generated/ids.ts'
import type { Given } from './args.ts'
import type { Place } from './place.ts'

/** What a decoder noticed. Its kind is the id of the rule that words it. */
export interface Fault {
  kind: RuleId
  place: Place
  args: Given
  /** Further faults that the decoder met only because of this one. */
  explains?: { rules: readonly RuleId[] }
}
