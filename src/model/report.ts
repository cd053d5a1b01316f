import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { EndpointId, Kind, Severity } from './kinds.ts'
import type { Payload } from './payload.ts'
import type { LayerName, Place } from './place.ts'
import type { Given } from './shown.ts'

/** One observation, as data; words are made in `settle`. */
export interface Finding {
  rule: RuleId
  place: Place
  args: Given
  /** Further places of the same mistake. */
  also?: { place: Place; args: Given }[]
  /** What this finding is the reason of; where it names members, these are all that it explains, else those of its tier. */
  explains?: Explains
  /** What was compared, where it is not what the rule always reads. */
  reads?: readonly (ReadLayer | Reading)[]
  /** Documented errors that the payload names itself, in place of those that its rule is a cause of. */
  codes?: ErrorCode[]
  /** Of its documented errors, the one that the provider answered: it is told first. */
  answered?: ErrorCode
  /** Other payloads that show the fault. */
  related?: RelatedPlace[]
}

export interface Explains {
  /** Members (relative pointers) that this finding is about: it explains what is found there of a later tier, and has their codes. */
  at?: readonly string[]
  /** Members at and below which it explains what is found of a later tier; their codes are not its own. */
  below?: readonly string[]
  /** Rules whose findings at or below its places it explains, however grave. */
  rules?: readonly RuleId[]
  /** Other payloads in which it explains the findings of these rules. */
  in?: readonly Payload[]
}

/** What is read as a whole: a signature or hash covers every byte of it. `member`: the one that the finding stands at. */
export type ReadLayer = 'clientDataJSON' | 'authenticatorData' | 'member'

/** The relative pointers of the members that hold the layers of a payload; absent where it has none. */
export type LayerPlaces = Partial<Record<Exclude<ReadLayer, 'member'>, string>>

/** A value that was compared with another. */
export interface Reading {
  /** Another payload than the finding's own. */
  of?: Payload
  /** Relative to that payload. */
  pointer: string
  /** The part of the layer decoded from it; errors that judge other parts leave this one as it is. */
  part?: string
  /** What people call it. */
  name: string
}

/** A check that found nothing wrong where that proves something: only while nothing that it read is at fault. */
export interface Passed {
  rule: RuleId
  reads: readonly (ReadLayer | Reading)[]
}

export interface RelatedPlace {
  path: string
  pointer: string
}

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
  /** Hexadecimal; the same wherever the same fault stands with the same value, whatever moves around it. */
  fingerprint?: string
}

export interface NotChecked {
  rule: RuleId
  because: string
}

export interface ReportPayload {
  /** What people call it: the request that carried it or that it answers, where one was recorded. */
  name?: string
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
  line?: number
  column?: number
  /** The recorded request that it stands in. */
  name?: string
  /** What was expected, and what was received. */
  evidence?: string
  fix?: string
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
  /** Something went wrong here, or shows what will. */
  breaks?: true
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
  /** Only with `triage`. */
  incident?: Incident
  inputs: ReportInput[]
  /** Files that were not read; only where there is one. */
  skipped?: Pick<Skipped, 'path' | 'because'>[]
}
