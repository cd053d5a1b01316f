import { type ExitCode, exitCodeOf, MISUSE, tooManyWarnings } from '../exit-codes.ts'
import { compare } from '../expectations/compare.ts'
import { expectedOf } from '../expectations/names.ts'
import type { FullReport } from '../formats/format.ts'
import { readInputs } from '../input/index.ts'
import type { Source } from '../model/index.ts'
import { nodeEnvironment } from '../node-environment.ts'
import { type LintOptions, lintSources } from '../pipeline.ts'
import { errorIndex } from '../providers/index.ts'
import { RULES } from '../rules/index.ts'
import type { Configuration } from '../settings/configuration.ts'
import { optionsOf } from '../settings/options.ts'
import { statisticsOf } from '../settle/statistics.ts'
import type { Suppressed } from '../settle/suppress.ts'
import { escapeTerminal } from '../text/escape.ts'
import { count, nearest } from '../text/words.ts'
import { configured, selectable } from './configured.ts'
import { destinationsOf, filesOf } from './destinations.ts'
import type { Flags } from './flag-types.ts'
import type { Io } from './io.ts'
import { needsFingerprints, write } from './outputs.ts'
import { progressOf } from './progress.ts'
import { readAttestationRoots, withProof } from './proof.ts'

export interface LintRun {
  paths: readonly string[]
  flags: Flags
  /** `triage`: all inputs are one incident. */
  together: boolean
  /** Names that someone may have meant instead of a path. */
  commands: readonly string[]
}

/** Reads, judges, reports. Gives the exit code; throws a UsageError when the flags cannot be obeyed. */
export async function runLint({ paths, flags, together, commands }: LintRun, io: Io): Promise<ExitCode> {
  // Before anything is read: a mistake in the flags is told first.
  const destinations = destinationsOf(flags.format, io)
  const expected = flags.expect && expectedOf(flags.expect, { rules: RULES, errors: errorIndex() })
  const cwd = io.cwd()
  const { config, overrides, known, ignoring } = await configured(flags, io)
  const files = filesOf(destinations, [...inputsOf(paths, flags), ...ignoring.ours], cwd)
  // A report of an earlier run, which lies where inputs are looked for, is none; it is written over.
  for (const path of files) ignoring.ours.add(path)
  const environment = nodeEnvironment()
  const options = await withProof(wholeOptionsOf(flags, config, together), flags, cwd, environment)
  if (flags.attestationRoots !== undefined)
    options.expect = { ...options.expect, attestationRoots: await readAttestationRoots(flags.attestationRoots, cwd) }

  const progress = progressOf(io, flags.quiet ?? false)
  const { sources, skipped, ignored, problems } = await readInputs(paths, {
    cwd,
    onRead: (done, total) => progress.step('read', done, total),
    get stdin() {
      return io.stdin
    },
    stdinName: flags.stdinFilename ?? '<stdin>',
    allowNoMatch: flags.allowNoMatch ?? false,
    ignoring,
  })
  progress.end()
  const say = (line: string): unknown => io.stderr.write(`passkey-lint: ${escapeTerminal(line)}\n`)
  for (const problem of [...problems, ...meantCommands(sources, paths, commands)]) say(problem)
  if (flags.verbose && config) say(`configuration ${config.name}`)
  if (flags.verbose && ignored > 0) say(`${count(ignored, 'file or folder is', 'files and folders are')} ignored`)
  if (sources.length === 0 && problems.length > 0) return MISUSE

  if (expected) options.wanted = expected
  options.skipped = skipped
  if (overrides) options.of = (name) => withOwn(options, overrides(name))
  if (known) options.suppressing = known.suppressing
  options.onStep = progress.step
  const result = lintSources(sources, options, environment)
  progress.end()
  const { outcome } = result
  const remarks = known && outcome ? known.finish(outcome, sources) : []
  if (flags.verbose && outcome) remarks.push(...outcome.suppressed.map(spelled))
  const report: FullReport = { ...result.report }
  if (together && result.asOf !== undefined) report.asOf = new Date(result.asOf).toISOString()
  if (expected) report.expectation = compare(report, expected)
  if (flags.statistics) report.statistics = statisticsOf(report)
  const { failOn = config?.failOn, maxWarnings = config?.maxWarnings, exitZero } = flags
  const asked = failOn ? { ...flags, failOn } : flags
  const unwritten = await write(report, { linted: result.linted, destinations }, asked, io)
  for (const line of unwritten) say(line)
  if (!flags.quiet) for (const remark of remarks) say(remark)
  // A report names warnings, not how many are too many; with --quiet it names none.
  for (const line of tooManyWarnings(report, { maxWarnings, exitZero })) say(line)

  const asExpected = report.expectation && report.expectation.differences.length === 0
  const code = exitCodeOf(report, { failOn, maxWarnings, exitZero, asExpected })
  return problems.length > 0 || unwritten.length > 0 ? MISUSE : code
}

/** Every file that is read by its name. */
const inputsOf = (paths: readonly string[], { registration, publicKey, attestationRoots }: Flags): string[] => [
  ...paths,
  ...[registration, publicKey, attestationRoots].filter((path) => path !== undefined),
]

function wholeOptionsOf(flags: Flags, config: Configuration | undefined, together: boolean): LintOptions {
  return {
    ...optionsOf(config ? [config.judging, flags] : [flags], selectable),
    together,
    ...(flags.verbose ? { verbose: true } : {}),
    ...(flags.showValues ? { showValues: true } : {}),
    ...(needsFingerprints(flags.format) ? { fingerprints: true } : {}),
    // An incident that shows no time is looked into now; a fixture must give the same report next year.
    ...(together ? { present: Date.now() } : {}),
  }
}

/** What an input is judged by where the configuration says something else of it. */
function withOwn(options: LintOptions, own: LintOptions | undefined): LintOptions {
  if (!own) return options
  const { target: _target, as: _as, now: _now, ruling: _ruling, ...rest } = options
  return { ...rest, ...own, expect: { ...rest.expect, ...own.expect } }
}

const spelled = ({ path, finding, by }: Suppressed): string =>
  `not told: ${path}${finding.line === undefined ? '' : `:${finding.line}:${finding.column}`} ${finding.rule} (${by?.reason ?? 'in the baseline'})`

/** `passkey-lint explian 60377`: a missing path that looks like a command. */
function meantCommands(sources: readonly Source[], paths: readonly string[], commands: readonly string[]): string[] {
  const missing = new Set(sources.filter((source) => source.unreadable === 'no such file').map((source) => source.name))
  return paths.flatMap((path) => {
    const [meant] = missing.has(path) ? nearest(path, commands, 1) : []
    return meant === undefined ? [] : [`"${path}" is no file; did you mean the command "${meant}"?`]
  })
}
