import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { Severity } from './kinds.ts'

/**
 * What a flag or a configuration makes of a finding. `off`: it is not told, and still explains and blocks others.
 * `accepted`: it is no fault here at all, so nothing follows from it. Undefined: nothing is said of it. The codes of
 * the finding are worked out only when they are asked for.
 */
export type Ruling = (rule: RuleId, codes: () => readonly ErrorCode[]) => Severity | 'off' | 'accepted' | undefined
