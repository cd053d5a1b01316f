import type { TreeNode } from '../inspect/tree.ts'
import type { Report, ReportFinding, ReportPayload, Severity, Statistic } from '../model/index.ts'
import type { Palette } from '../text/colour.ts'
import type { LineIndex } from '../text/lines.ts'

/** What became of `--expect`. */
export interface Expectation {
  expected: string[]
  /** One for each input and error that is missing or was not expected; none: all is as expected. */
  differences: { path: string; kind: 'missing' | 'unexpected'; what: string; message: string }[]
}

/** A report as formats get it. */
export interface FullReport extends Report {
  expectation?: Expectation
  /** Only with `--statistics`. */
  statistics?: Statistic[]
}

/** Where a finding stands in the text that was read: UTF-16 offsets, `end` exclusive. */
export interface Shown {
  text: string
  start: number
  end: number
  /** The value holds a secret, whatever its name. */
  secret: boolean
  lines: LineIndex
}

/** As much of a documented error as a report tells. */
export interface ToldError {
  title: string
  docs: readonly string[]
}

/** As much of a rule as a report tells: our own words, nothing of the input. */
export interface ToldRule {
  summary: string
  why: string
  fix: string
  /** The section or the page that decides. */
  spec: string
  links: readonly string[]
  /** The documented errors that it is a cause of. */
  codes: readonly string[]
  /** The family that it stands in. */
  family: string
  severity: Severity
}

/** What one payload holds, layer by layer. */
export interface Layers {
  /** Pointers in it count from the payload. Secrets are gone, and personal values shortened unless they were asked for. */
  tree: TreeNode
  /** Where the value of one of its members stands in the text that was read; `length` in UTF-16 units. */
  placeOf(pointer: string): { line: number; column: number; length: number } | undefined
}

/** What a format may ask for besides the report. */
export interface FormatContext {
  palette: Palette
  /** Columns of the terminal. */
  width: number
  quiet: boolean
  verbose: boolean
  showValues: boolean
  /** How one asks for personal values where no command line does it. */
  showValuesBy?: string
  /** It stands beside another report, which tells everything. */
  brief?: boolean
  /** The severity from which on the run fails; absent: `error`. */
  failOn?: Severity
  /** What is known of a documented error, by its full code. */
  errorOf(code: string): ToldError | undefined
  /** What is known of a rule, by its id. */
  ruleOf(rule: string): ToldRule | undefined
  /** The working directory as seen from the repository's root: empty, or with a slash at its end. */
  below: string
  shown(finding: ReportFinding): Shown | undefined
  /** Decodes a payload once more; undefined for a report whose payloads were not kept. */
  layersOf?(payload: ReportPayload): Layers | undefined
  /** What the inputs were judged by, as the user gave it: a name and its value each. */
  judgedBy?: readonly (readonly [name: string, value: string])[]
}

/** Lays out a report: a pure function; the text ends with a line end. */
export type Format = (report: FullReport, context: FormatContext) => string
