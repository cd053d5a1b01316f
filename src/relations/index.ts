import type { Parts } from '../decode/parts.ts'
import type { Finding, NotChecked, Payload, ReportPayload, Source } from '../types.ts'
import { auth0Enrollment } from './auth0-enrollment.ts'

export { incidentOf } from './auth0-enrollment.ts'

/** A checked payload as relations see it: they add findings to the payload that has to change. */
export interface Member {
  source: Source
  payload: Payload
  parts: Parts
  findings: Finding[]
  notChecked: NotChecked[]
  facts: ReportPayload['facts']
}

/** A relation looks at payloads that belong together and adds findings to them. One relation, one file. */
export type Relation = (members: readonly Member[]) => void

const RELATIONS: readonly Relation[] = [auth0Enrollment]

export function relate(members: readonly Member[]): void {
  for (const relation of RELATIONS) relation(members)
}
