import type { Parts } from '../decode/parts.ts'
import type { RuleId } from '../generated/ids.ts'
import type { Finding, Given, NotChecked, Passed, Payload, Place, ReportPayload, Source } from '../model/index.ts'

/** A checked payload as relations see it: they add findings to the payload that has to change. */
export interface Member {
  source: Source
  payload: Payload
  parts: Parts
  findings: Finding[]
  notChecked: NotChecked[]
  passed: Passed[]
  facts: ReportPayload['facts']
  /** Given with `--registration`: others are compared with it, it is not reported itself. */
  reference?: boolean
}

/** A relation looks at payloads that belong together and adds findings to them. One relation, one file. */
export type Relation = (members: readonly Member[]) => void

/** A relation's way of making findings: `F` is what it may notice, with the arguments of its words. */
export const findingsOf =
  <F extends { [K in keyof F]: Given }>() =>
  <K extends keyof F & RuleId>(
    rule: K,
    place: Place,
    args: F[K],
    rest?: Omit<Finding, 'rule' | 'place' | 'args'>,
  ): Finding => ({
    rule,
    place,
    args,
    ...rest,
  })
