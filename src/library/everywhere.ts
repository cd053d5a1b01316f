/** What is the same in Node and in a browser, and the types of what both take and give. */

export type { Answer, CodeAnswer, CodeInfo, Explained, RuleAnswer, RuleInfo, TextAnswer } from '../explain/told.ts'
export type { Decoded, Remark, TreeNode } from '../inspect/tree.ts'
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
} from '../model/report.ts'
export { UsageError } from '../settings/usage-error.ts'
export type { WireForm } from '../settings/wire-forms.ts'
export { VERSION } from '../version.ts'
export { explain } from './explain.ts'
export { type FormatOptions, format } from './format.ts'
export type { LintOptions } from './lint-options.ts'
export { codes, rules } from './lists.ts'
export type { NamedInput } from './named-input.ts'
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
} from './names.ts'
export type { DecodeOptions, TriageReport } from './on-platform.ts'
