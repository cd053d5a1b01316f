import { CLEAN, type ExitCode, exitCodeOf, higherOf, MISUSE, STOPPED, tooManyWarnings } from '../exit-codes.ts'
import { compare } from '../expectations/compare.ts'
import type { FullReport } from '../formats/format.ts'
import { decoded } from '../input/encoding.ts'
import { readThrough } from '../input/index.ts'
import type { Source } from '../model/index.ts'
import { type LintResult, linterOf } from '../pipeline.ts'
import { statisticsOf } from '../settle/statistics.ts'
import type { Suppressed } from '../settle/suppress.ts'
import { escapeTerminal } from '../text/escape.ts'
import { shownPath } from '../text/shown-name.ts'
import { count, nearest } from '../text/words.ts'
import type { Flags } from './flag-types.ts'
import type { Io } from './io.ts'
import { lineJudge } from './line-judge.ts'
import { write } from './outputs.ts'
import { pausesOf, type Stop, stoppedAfter } from './pauses.ts'
import { type LintRun, type Prepared, prepareLint } from './prepare-lint.ts'
import { progressOf } from './progress.ts'

export type { LintRun } from './prepare-lint.ts'

/** Reads, judges, reports. Gives the exit code; throws a UsageError when the flags cannot be obeyed. */
export async function runLint(run: LintRun, io: Io): Promise<ExitCode> {
  const prepared = await prepareLint(run, io)
  if (run.flags.ndjson) {
    const { filterLines } = await import('./ndjson.ts')
    return filterLines(prepared, run.flags, { judge: lineJudge(prepared), decoded }, io)
  }
  const say = (line: string): unknown => io.stderr.write(`passkey-lint: ${escapeTerminal(shownPath(line))}\n`)
  const judged = await judgeInputs(prepared, run, io)
  for (const line of remarksBefore(prepared, judged, run)) say(line)
  const { problems } = prepared.listing
  if (judged.seen.length === 0 && problems.length > 0) return MISUSE
  if (judged.stop && run.together) return STOPPED[judged.stop]
  return reported(prepared, judged, run, io, say)
}

/** What is left of a source when it was judged. */
type Seen = Pick<Source, 'name' | 'how' | 'unreadable'>

interface JudgedInputs {
  seen: readonly Seen[]
  result: LintResult
  /** Files that were read. */
  done: number
  stop?: Stop
}

/** Each input is judged when it was read, and let go; of an incident, when all were. */
async function judgeInputs(
  { listing, options, environment }: Prepared,
  { flags, together }: LintRun,
  io: Io,
): Promise<JudgedInputs> {
  const progress = progressOf(io, flags.quiet ?? false)
  const pauses = pausesOf(io)
  const linter = linterOf({ ...options, onStep: progress.step }, environment)
  const seen: Seen[] = []
  const { skipped, done } = await readThrough(listing, {
    get stdin() {
      return io.stdin
    },
    before: (read, total) => {
      progress.step(together ? 'read' : 'checked', read, total)
      return pauses.isOver()
    },
    stopped: () => pauses.stopped,
    take: (source) => {
      linter.add(source)
      const { name, how, unreadable } = source
      seen.push({ name, how, ...(unreadable === undefined ? {} : { unreadable }) })
    },
  })
  const { stop } = pauses
  const result = stop && together ? linterOf({}, environment).finish() : linter.finish(skipped)
  progress.end()
  return { seen, result, done, ...(stop ? { stop } : {}) }
}

/** What is to be said before the report. */
function remarksBefore(
  { config, listing }: Prepared,
  { seen, stop, done }: JudgedInputs,
  { paths, flags, together, commands }: LintRun,
): string[] {
  const { problems, ignored, files } = listing
  const lines = [...problems, ...meantCommands(seen, paths, commands)]
  if (flags.verbose && config) lines.push(`configuration ${config.name}`)
  if (flags.verbose && ignored > 0)
    lines.push(`${count(ignored, 'file or folder is', 'files and folders are')} ignored`)
  if (stop) {
    const far = stoppedAfter(stop, done, files.length)
    lines.push(together ? `${far}; nothing is concluded from a part` : `${far}; this is what was found so far`)
  }
  return lines
}

/** Writes the reports and what is to be said behind them; gives the exit code. */
async function reported(
  { config, expected, known, destinations, listing }: Prepared,
  { seen, result, stop }: JudgedInputs,
  { flags, together }: LintRun,
  io: Io,
  say: (line: string) => unknown,
): Promise<ExitCode> {
  const { outcome } = result
  // A baseline of a part would forget the rest.
  const remarks = known && outcome && !stop ? known.finish(outcome, seen) : []
  if (flags.verbose && outcome) remarks.push(...outcome.suppressed.map(spelled))
  const report: FullReport = { ...result.report }
  if (together && result.asOf !== undefined) report.asOf = new Date(result.asOf).toISOString()
  if (expected) report.expectation = compare(report, expected)
  if (flags.statistics) report.statistics = statisticsOf(report)
  const { failOn = config?.failOn, maxWarnings = config?.maxWarnings, exitZero } = flags
  const asked: Flags = failOn ? { ...flags, failOn } : flags
  const unwritten = await write(report, { linted: result.linted, destinations, config }, asked, io)
  for (const line of unwritten) say(line)
  if (!flags.quiet) for (const remark of remarks) say(remark)
  // A report names warnings, not how many are too many; with --quiet it names none.
  for (const line of tooManyWarnings(report, { maxWarnings, exitZero })) say(line)

  const asExpected = report.expectation && report.expectation.differences.length === 0
  const isWhole = listing.problems.length === 0 && unwritten.length === 0
  return higherOf(
    exitCodeOf(report, { failOn, maxWarnings, exitZero, asExpected }),
    isWhole ? CLEAN : MISUSE,
    stop ? STOPPED[stop] : CLEAN,
  )
}

const spelled = ({ path, finding, by }: Suppressed): string =>
  `not told: ${path}${finding.line === undefined ? '' : `:${finding.line}:${finding.column}`} ${finding.rule} (${by?.reason ?? 'in the baseline'})`

/** `passkey-lint explian 60377`: a missing path that looks like a command. */
function meantCommands(seen: readonly Seen[], paths: readonly string[], commands: readonly string[]): string[] {
  const missing = new Set(seen.filter(({ unreadable }) => unreadable === 'no such file').map(({ name }) => name))
  return paths.flatMap((path) => {
    const [meant] = missing.has(path) ? nearest(path, commands, 1) : []
    return meant === undefined ? [] : [`"${path}" is no file; did you mean the command "${meant}"?`]
  })
}
