import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { EndpointId, Kind, Severity } from './kinds.ts'
import type { LayerName } from './layer-name.ts'

/** A place in another payload that shows the fault. */
export interface RelatedPlace {
  path: string
  pointer: string
}

/** One fault: which documented error it causes, where, why, and what to change. */
export interface ReportFinding {
  rule: RuleId
  severity: Severity
  /** Documented errors that it causes, the likeliest first; none where no provider documents one. */
  codes: ErrorCode[]
  /** Of the first of `codes`, in the provider's words; without one, what the rule looks for. */
  title: string
  /** RFC 6901, in the innermost JSON document; of an absent member, its parent. */
  pointer: string
  /** The name of the member that is absent there. */
  member?: string
  /** Pointers of further places of the same mistake. */
  also: string[]
  related: RelatedPlace[]
  /** The structure that the member at `pointer` decodes to, for a place inside it … */
  layer?: LayerName
  /** … the path there, dotted, in the standard's names … */
  at?: string
  /** … and the bytes, counted from the start of the decoded member. */
  bytes?: { offset: number; length: number }
  /** Of the text that was read; counted from 1, columns in UTF-16 units. Absent where there is no such place. */
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  /** What was expected and what was received. */
  message: string
  cause?: string
  fix: string
  /** Pages of the provider, else of the standard. */
  docs: string[]
  /** Hexadecimal; the same wherever the same fault stands with the same value, whatever moves around it. */
  fingerprint?: string
}

/** A check that could not run. */
export interface NotChecked {
  rule: RuleId
  because: string
}

/** One payload that an input holds. */
export interface ReportPayload {
  /** What people call it: the request that carried it or that it answers, where one was recorded. */
  name?: string
  /** In the innermost JSON document, RFC 6901. */
  pointer: string
  /** The steps that led to that document. */
  via: string[]
  kind: Kind
  /** What it was taken for that kind by; with `verbose`. */
  seenBy?: string
  /** Who receives it, where that is known. */
  endpoint: EndpointId | null
  /** What was read out of it, such as `fmt`, `alg`, `aaguid`, `rpId`, `origin`, `signature`. */
  facts: Record<string, string | number | boolean>
  findings: ReportFinding[]
  notChecked: NotChecked[]
}

/** One text that was read, or why it was not. */
export interface ReportInput {
  path: string
  unreadable?: string
  payloads: ReportPayload[]
}

/** One reason of an incident, with the place to change. */
export interface IncidentCause {
  text: string
  /** `proven`: computed; `documented`: a provider's page describes it. */
  grade: 'proven' | 'documented' | 'inferred' | 'hint'
  /** The finding that it rests on, where it rests on one. */
  rule?: RuleId
  code?: ErrorCode
  path?: string
  pointer?: string
  line?: number
  column?: number
  /** The recorded request that it stands in. */
  name?: string
  /** What was expected, and what was received. */
  evidence?: string
  fix?: string
}

/** How often a rule found something, under one code. */
export interface Statistic {
  count: number
  /** Inputs in which it did. */
  inputs: number
  severity: Severity
  /** The first of the finding's. */
  code?: ErrorCode
  rule: RuleId
}

/** One step of what was recorded: a request with its answer, or a payload that stands alone. */
export interface TimelineEntry {
  /** What people call it; of a payload that stands alone, its input. */
  name: string
  /** ISO 8601; absent where nothing shows a time. */
  at?: string
  path: string
  /** Of the first payload in it. */
  pointer: string
  what: string
  kind?: Kind
  /** The first step at which something went wrong, or shows what will. */
  breaks?: true
  /** The same of each later one: it may fail only because the first did. */
  failsToo?: true
}

/** An input that nothing was learnt from. */
export interface NotRead {
  path: string
  because: string
  rule?: RuleId
}

/** A file that a folder, a pattern or an archive holds and that was not read. */
export interface Skipped {
  path: string
  because: string
  /** It may show what is looked for: a picture, a document. */
  lost?: true
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
  /** In the order in which it happened; only where there are several steps. */
  timeline?: TimelineEntry[]
  /** What to ask for, since it would decide; only where there is something. */
  questions?: string[]
  /** What was looked at, where nothing is wrong. */
  checked?: string[]
}

/** What was found in a set of inputs, version 1: `schemas/report.schema.json`. */
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
    /** Only where there is one. */
    skipped?: number
  }
  /** ISO 8601; the time that ages were reckoned from, where a triage took the present for it. */
  asOf?: string
  /** Only with `triage`. */
  incident?: Incident
  inputs: ReportInput[]
  /** Files that were not read; only where there is one. */
  skipped?: Pick<Skipped, 'path' | 'because'>[]
}
