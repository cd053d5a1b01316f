import { readFileSync } from 'node:fs'
import { sourceOf } from '../../src/input/source.ts'
import type { ReportFinding, ReportPayload, Severity, Source } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'
import { FIXTURES, pathOfRule } from '../fixtures/folders.ts'
import { lint } from './lint.ts'

export { FIXTURES, filesOf, pathOfRule } from '../fixtures/folders.ts'

/** A file of the folder `fixtures`, as the program reads it. */
export function fixture(path: string, how: Source['how'] = 'named'): Source {
  return sourceOf(readFileSync(new URL(path, FIXTURES)), { name: path, how })
}

/** A fixture of a rule, wherever its folder stands. */
export const fixtureOf = (rule: string, file: string): Source => fixture(pathOfRule(rule, file))

export interface Judged {
  payloads: ReportPayload[]
  /** Of all payloads. */
  findings: ReportFinding[]
  of(severity: Severity): ReportFinding[]
}

export async function judge(source: Source, options: LintOptions = {}): Promise<Judged> {
  const { report } = await lint([source], options)
  const payloads = report.inputs.flatMap((input) => input.payloads)
  const findings = payloads.flatMap((payload) => payload.findings)
  return { payloads, findings, of: (severity) => findings.filter((finding) => finding.severity === severity) }
}
