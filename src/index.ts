/**
 * The library: judges passkey payloads as the program does, without touching files, the network or streams.
 * Everything is synchronous, and what it takes and gives has a type here.
 */

export type { Answer, CodeAnswer, CodeInfo, Explained, RuleAnswer, RuleInfo, TextAnswer } from './explain/told.ts'
export type { Decoded, Remark, TreeNode } from './inspect/tree.ts'
export { assertPayload, PayloadError } from './library/assert-payload.ts'
export type { CheckOptions } from './library/check-options.ts'
export { decode } from './library/decode.ts'
export { explain } from './library/explain.ts'
export { type FormatOptions, format } from './library/format.ts'
export { lint } from './library/lint.ts'
export type { LintOptions } from './library/lint-options.ts'
export { codes, rules } from './library/lists.ts'
export type { NamedInput } from './library/named-input.ts'
export type {
  AsName,
  CodeName,
  EndpointId,
  EndpointName,
  ErrorCode,
  FormatName,
  Kind,
  RuleId,
  SchemaName,
  Selector,
  Severity,
  Target,
} from './library/names.ts'
export type { DecodeOptions, TriageReport } from './library/on-platform.ts'
export { type JsonSchema, schemaFor } from './library/schema.ts'
export { triage } from './library/triage.ts'
export type {
  Incident,
  IncidentCause,
  NotChecked,
  NotRead,
  RelatedPlace,
  Report,
  ReportFinding as Finding,
  ReportInput,
  ReportPayload,
  TimelineEntry,
} from './model/report.ts'
export { UsageError } from './settings/usage-error.ts'
export type { WireForm } from './settings/wire-forms.ts'
export { VERSION } from './version.ts'
