import type { Report } from '../model/report.ts'
import type { LintResult } from '../pipeline.ts'
import type { LintOptions } from './lint-options.ts'

/** What a layout needs besides the report. */
export interface Origin {
  linted: LintResult['linted']
  options: LintOptions
}

/** A report is plain data; the texts that it is about live as long as it does. */
const origins = new WeakMap<Report, Origin>()

/** The report of a run, of which `originOf` knows the texts. */
export function remembered({ report, linted, asOf }: LintResult, options: Origin['options']): Report {
  // As on the command line: the time that an incident is seen from.
  if (report.incident && asOf !== undefined) report.asOf = new Date(asOf).toISOString()
  origins.set(report, { linted, options })
  return report
}

/** Undefined for a copy, or for a report that another process made. */
export const originOf = (report: Report): Origin | undefined => origins.get(report)
