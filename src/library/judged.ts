import type { Severity } from '../model/kinds.ts'
import type { Report, ReportFinding } from '../model/report.ts'
import { UsageError } from '../settings/usage-error.ts'
import { oneOf } from '../settings/values.ts'
import type { CheckOptions } from './check-options.ts'
import { format } from './format.ts'
import { lint } from './lint.ts'
import { checkObject, checkText } from './plain-options.ts'

/** A payload as a test looks at it. */
export interface Judged {
  report: Report
  /** Those that count. */
  findings: ReportFinding[]
  /** Every finding. */
  all: ReportFinding[]
  /** The report as a person reads it, without colours. */
  text: string
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const

/** Lints a payload for a test. Throws as `lint` does. */
export function judged(value: unknown, given: CheckOptions = {}): Judged {
  checkObject(given, 'options')
  const { failOn = 'error', ...options } = given
  const counting = GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(severityIn(failOn)) + 1)
  const report = lint(value, { name: '<payload>', ...options })
  const all = report.inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings))
  const findings = all.filter(({ severity }) => counting.includes(severity))
  return { report, findings, all, text: format(report, 'pretty').trimEnd() }
}

function severityIn(failOn: unknown): Severity {
  checkText(failOn, 'failOn')
  try {
    return oneOf(GRAVEST_FIRST)(failOn)
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`failOn: ${error.message}`) : error
  }
}

/** `1 error`, `2 errors and 1 warning`. */
export function countOf(findings: readonly ReportFinding[]): string {
  const counts = GRAVEST_FIRST.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return counts.join(' and ')
}
