import type { ReportFinding, ReportInput, Severity } from '../../model/index.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { thousands } from '../../text/words.ts'
import type { FormatContext, FullReport } from '../format.ts'
import { expectationLines, shortCode } from './summary.ts'

const GRAVER: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
}

/**
 * One line for each input that fails the run, and nothing else: the gravest finding as `compact` has it, and how many more
 * there are.
 */
export function quietLines(report: FullReport, context: FormatContext): string[] {
  const expected = report.expectation
  // Where errors are expected, they are no failure.
  const failing = report.inputs.filter((input) => !expected || input.unreadable !== undefined)
  return [
    ...failing.flatMap((input) => failureOf(input, context)),
    ...(expected && expected.differences.length > 0 ? expectationLines(expected, context) : []),
  ]
}

function failureOf({ path, unreadable, payloads }: ReportInput, context: FormatContext): string[] {
  const { palette, failOn = 'error' } = context
  const name = escapeTerminal(path)
  if (unreadable !== undefined)
    return [`${palette.bold(name)}: ${palette.error('not read')}: ${escapeTerminal(unreadable)}`]
  const found = payloads.flatMap((payload) => payload.findings)
  const failing = GRAVER[failOn].flatMap((severity) => found.filter((finding) => finding.severity === severity))
  const [first] = failing
  return first ? [lineOf(name, first, failing.length - 1, context)] : []
}

function lineOf(path: string, finding: ReportFinding, more: number, { palette }: FormatContext): string {
  const { line, column, severity, codes, rule, message } = finding
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`
  const code = codes[0] === undefined ? '' : `${palette.code(shortCode(codes[0]))} `
  const rest = more === 0 ? '' : palette.dim(` (and ${thousands(more)} more)`)
  return `${palette.bold(place)}: ${palette[severity](severity)} ${code}${palette.code(rule)}: ${escapeTerminal(message)}${rest}`
}
