import type { Parts } from '../decode/parts.ts'
import type { Finding, NotChecked, Passed, Payload, ReportPayload, Source } from '../model/index.ts'

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
