import { resolve } from 'node:path'
import { type ExitCode, exitCodeOf, MISUSE } from '../exit-codes.ts'
import type { FullReport } from '../formats/format.ts'
import { type Inputs, readInputs } from '../input/index.ts'
import type { Source } from '../model/index.ts'
import { nodeEnvironment } from '../node-environment.ts'
import { type LintOptions, lintSources } from '../pipeline.ts'
import { errorIndex } from '../providers/index.ts'
import { RULES, RULES_BY_FAMILY } from '../rules/index.ts'
import { lintOptionsOf } from '../settings/judging.ts'
import { rulingOf } from '../settings/selectors.ts'
import { escapeTerminal } from '../text/escape.ts'
import { nearest } from '../text/words.ts'
import { destinationsOf, filesOf } from './destinations.ts'
import type { Flags } from './flag-types.ts'
import type { Io } from './io.ts'
import { compare, expectedOf, needsFingerprints, write } from './outputs.ts'
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
  const files = filesOf(destinations, inputsOf(paths, flags), cwd)
  const environment = nodeEnvironment()
  const options = await withProof(optionsOf(flags, together), flags, cwd, environment)
  if (flags.attestationRoots !== undefined)
    options.expect = { ...options.expect, attestationRoots: await readAttestationRoots(flags.attestationRoots, cwd) }

  const { sources, skipped, problems } = without(
    files,
    cwd,
    await readInputs(paths, {
      cwd,
      get stdin() {
        return io.stdin
      },
      stdinName: flags.stdinFilename ?? '<stdin>',
      allowNoMatch: flags.allowNoMatch ?? false,
    }),
  )
  for (const problem of [...problems, ...meantCommands(sources, paths, commands)])
    io.stderr.write(`passkey-lint: ${escapeTerminal(problem)}\n`)
  if (sources.length === 0 && problems.length > 0) return MISUSE

  if (expected) options.wanted = expected
  options.skipped = skipped
  const result = lintSources(sources, options, environment)
  const report: FullReport = { ...result.report }
  if (together && result.asOf !== undefined) report.asOf = new Date(result.asOf).toISOString()
  if (expected) report.expectation = compare(report, expected)
  const unwritten = await write(report, { linted: result.linted, destinations }, flags, io)
  for (const problem of unwritten) io.stderr.write(`passkey-lint: ${escapeTerminal(problem)}\n`)

  const asExpected = report.expectation && report.expectation.differences.length === 0
  const code = exitCodeOf(report, { failOn: flags.failOn, maxWarnings: flags.maxWarnings, asExpected })
  return problems.length > 0 || unwritten.length > 0 ? MISUSE : code
}

/** Every file that is read by its name. */
const inputsOf = (paths: readonly string[], { registration, publicKey, attestationRoots }: Flags): string[] => [
  ...paths,
  ...[registration, publicKey, attestationRoots].filter((path) => path !== undefined),
]

/** A report of an earlier run, which lies where inputs are looked for, is none; it is written over. */
function without(files: ReadonlySet<string>, cwd: string, { sources, skipped, problems }: Inputs): Inputs {
  if (files.size === 0) return { sources, skipped, problems }
  const isOther = (path: string): boolean => !files.has(resolve(cwd, path))
  return {
    sources: sources.filter(({ name, how }) => how === 'named' || isOther(name)),
    skipped: skipped.filter(({ path }) => isOther(path)),
    problems,
  }
}

function optionsOf(flags: Flags, together: boolean): LintOptions {
  const named = { rules: RULES, families: RULES_BY_FAMILY, errors: errorIndex() }
  const isSelecting = flags.disable !== undefined || flags.only !== undefined
  return {
    ...lintOptionsOf(flags, isSelecting ? rulingOf(flags, named) : undefined),
    together,
    ...(flags.verbose ? { verbose: true } : {}),
    ...(flags.showValues ? { showValues: true } : {}),
    ...(needsFingerprints(flags.format) ? { fingerprints: true } : {}),
    // An incident that shows no time is looked into now; a fixture must give the same report next year.
    ...(together ? { present: Date.now() } : {}),
  }
}

/** `passkey-lint explian 60377`: a missing path that looks like a command. */
function meantCommands(sources: readonly Source[], paths: readonly string[], commands: readonly string[]): string[] {
  const missing = new Set(sources.filter((source) => source.unreadable === 'no such file').map((source) => source.name))
  return paths.flatMap((path) => {
    const [meant] = missing.has(path) ? nearest(path, commands, 1) : []
    return meant === undefined ? [] : [`"${path}" is no file; did you mean the command "${meant}"?`]
  })
}
