import type { Report, Severity } from './model/index.ts'
import { counted, thousands } from './text/words.ts'

/** Nothing at or above `--fail-on`, and every expectation met. */
export const CLEAN = 0
/** Findings; an input that is empty, no JSON, binary or too deep is one. Or an expectation that was not met. */
export const FINDINGS = 1
/** The run could not be done as asked: a bad flag, a missing or unreadable input, nothing matched, nothing to do. */
export const MISUSE = 2
/** A bug in passkey-lint. */
export const BUG = 3

/**
 * A long run that was ended from outside, after what it had found was reported: as shells have it, 128 and the number of the
 * signal. That nobody reads the output any more (`| head -1`) is no fault.
 */
export const STOPPED = { SIGINT: 130, SIGTERM: 143, closed: CLEAN } as const

export type ExitCode =
  | typeof CLEAN
  | typeof FINDINGS
  | typeof MISUSE
  | typeof BUG
  | (typeof STOPPED)[keyof typeof STOPPED]

export const EXIT_CODES: readonly ExitCode[] = [CLEAN, FINDINGS, MISUSE, BUG, STOPPED.SIGINT, STOPPED.SIGTERM]

export const higherOf = (...codes: readonly ExitCode[]): ExitCode => codes.reduce((a, b) => (b > a ? b : a), CLEAN)

export const DEFAULT_FAIL_ON: Severity = 'error'

export interface Verdict {
  failOn?: Severity | undefined
  /** More warnings than this fail the run. */
  maxWarnings?: number | undefined
  /** With `--expect`: whether the findings are the expected ones. It takes the place of `failOn`. */
  asExpected?: boolean | undefined
  /** Whatever is found is no failure; what could not be done still is. */
  exitZero?: boolean | undefined
}

/** The exit code that a report deserves; the higher wins. */
export function exitCodeOf(report: Report, verdict: Verdict): ExitCode {
  const isUnread = report.inputs.some((input) => input.unreadable !== undefined)
  return codeOf(report.summary, isUnread, verdict)
}

type Found = Pick<Report['summary'], 'errors' | 'warnings' | 'infos'>

/** The exit code that counts of findings deserve. `isUnread`: some input could not be read. */
export function codeOf(
  found: Found,
  isUnread: boolean,
  { failOn = DEFAULT_FAIL_ON, maxWarnings, asExpected, exitZero }: Verdict,
): ExitCode {
  if (isUnread) return MISUSE
  if (exitZero) return CLEAN
  if (tooManyWarnings({ summary: found }, { maxWarnings }).length > 0) return FINDINGS
  return (asExpected ?? !reaches(found, failOn)) ? CLEAN : FINDINGS
}

/** Why warnings fail the run, a sentence; nothing where they do not. */
export function tooManyWarnings(
  { summary }: { summary: Pick<Found, 'warnings'> },
  { maxWarnings, exitZero }: Verdict,
): string[] {
  if (exitZero || maxWarnings === undefined || summary.warnings <= maxWarnings) return []
  return [
    `${counted(summary.warnings, 'warning')}, more than the ${thousands(maxWarnings)} that may be (--max-warnings)`,
  ]
}

function reaches(summary: Found, level: Severity): boolean {
  const { errors, warnings, infos } = summary
  if (level === 'error') return errors > 0
  return errors + warnings + (level === 'info' ? infos : 0) > 0
}
