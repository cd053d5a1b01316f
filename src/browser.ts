/**
 * The library in a browser: judges passkey payloads as the program does, and sends nothing anywhere. What verifies
 * signatures is asynchronous there, so `lint` and `triage` give promises; the rest is as in Node.
 */

export { decode, lint, triage } from './browser/library.ts'
export type { Answer, CodeAnswer, CodeInfo, Explained, RuleAnswer, RuleInfo, TextAnswer } from './explain/told.ts'
export type { Decoded, Remark, TreeNode } from './inspect/tree.ts'
export { explain } from './library/explain.ts'
export { type FormatOptions, format } from './library/format.ts'
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
  Selector,
  Severity,
  Target,
} from './library/names.ts'
export type { DecodeOptions, TriageReport } from './library/on-platform.ts'
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
export { serve } from './page/worker.ts'
export { UsageError } from './settings/usage-error.ts'
export type { WireForm } from './settings/wire-forms.ts'
export { VERSION } from './version.ts'
