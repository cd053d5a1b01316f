import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { RelatedPlace } from './finding.ts'
import type { EndpointId, Kind, Severity } from './kinds.ts'
import type { LayerName } from './place.ts'

export interface ReportFinding {
  rule: RuleId
  severity: Severity
  codes: ErrorCode[]
  pointer: string
  member?: string
  also: string[]
  related: RelatedPlace[]
  layer?: LayerName
  at?: string
  bytes?: { offset: number; length: number }
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  message: string
  cause?: string
  fix: string
  docs: string[]
}

export interface NotChecked {
  rule: RuleId
  because: string
}

export interface ReportPayload {
  pointer: string
  via: string[]
  kind: Kind
  /** What it was taken for that kind by; with `verbose`. */
  seenBy?: string
  endpoint: EndpointId | null
  facts: Record<string, string | number | boolean>
  findings: ReportFinding[]
  notChecked: NotChecked[]
}

export interface ReportInput {
  path: string
  unreadable?: string
  payloads: ReportPayload[]
}

export interface IncidentCause {
  text: string
  /** `proven`: computed; `documented`: a provider's page describes it. */
  grade: 'proven' | 'documented' | 'inferred' | 'hint'
  /** The finding that it rests on, where it rests on one. */
  rule?: RuleId
  code?: ErrorCode
  path?: string
  pointer?: string
  fix?: string
}

/** An input that nothing was learnt from. */
export interface NotRead {
  path: string
  because: string
  rule?: RuleId
}

/** What one set of inputs says together (`triage`), the most certain cause first. */
export interface Incident {
  /**
   * `confirmed`: the documented cause is the cause; `refuted`: it is not; `mismatch`: the inputs do not belong together;
   * `incomplete`: something is missing to decide; `found`: the findings speak for themselves; `none`: nothing is wrong.
   */
  verdict: 'confirmed' | 'refuted' | 'mismatch' | 'incomplete' | 'found' | 'none'
  causes: IncidentCause[]
  /** Only where there is one. */
  notRead?: NotRead[]
}

export interface Report {
  schemaVersion: 1
  tool: { name: 'passkey-lint'; version: string }
  summary: {
    inputs: number
    payloads: number
    errors: number
    warnings: number
    infos: number
    suppressed: number
  }
  /** Only with `triage`. */
  incident?: Incident
  inputs: ReportInput[]
}
