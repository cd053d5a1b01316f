import type { Expected, FileOptions } from '../expectations/expected.ts'
import type { Named } from '../explain/lookup.ts'
import type { Ignoring } from '../input/ignoring.ts'
import { listInputs, readListed } from '../input/index.ts'
import type { ReportInput, Source } from '../model/index.ts'
import { nodeEnvironment } from '../node-environment.ts'
import { type LintOptions, lintSources } from '../pipeline.ts'
import type { Configuration } from '../settings/configuration.ts'
import type { Judging } from '../settings/judging.ts'
import { belowFolder, optionsOf } from '../settings/options.ts'
import type { Suppressing } from '../settle/suppress.ts'
import { baselineOf, configurationOf, knownOf, selectable } from './configured.ts'
import type { Flags } from './flag-types.ts'
import type { Io } from './io.ts'
import { readAttestationRoots, withProof } from './proof.ts'

/** What `test` takes of the main bundle. */
export interface Testing {
  catalogue: Named
  listInputs: typeof listInputs
  readListed: typeof readListed
  /** Rejects with a UsageError for what is wrong with the configuration. */
  configure(flags: Pick<Flags, 'config'>, io: Io): Promise<Configured>
  /**
   * Rejects with a UsageError where the options cannot be obeyed. `folder`: what their paths are relative to. `general`:
   * what a configuration says; the options go before it.
   */
  optionsFor(options: FileOptions, folder: string, general?: readonly Judging[]): Promise<LintOptions>
  lint(sources: readonly Source[], options: LintOptions): ReportInput[]
}

/** What a configuration says of a run of `test`. */
export interface Configured {
  ignoring: Ignoring
  /** What an input is judged by, the general first. */
  judgingOf(name: string): readonly Judging[]
  /** What is known of an input and not told, where nobody says what is expected of it. */
  knownOf(name: string): Suppressing | undefined
  /** What is expected of an input of which no file of expectations speaks. */
  expectedOf(name: string): { expected: Expected; name: string } | undefined
}

export const testing = (): Testing => {
  const environment = nodeEnvironment()
  return {
    catalogue: selectable(),
    listInputs,
    readListed,
    configure: async (flags, io) => {
      const ignoring: Ignoring = { isOff: false, isForced: false, ours: new Set() }
      const config = await configurationOf(flags, io)
      if (!config) return { ignoring, judgingOf: () => [], expectedOf: () => undefined, knownOf: () => undefined }
      ignoring.ours.add(config.path)
      const cwd = io.cwd()
      const baseline = baselineOf({}, config, cwd)
      if (baseline) ignoring.ours.add(baseline.path)
      if (config.ignores.length > 0) ignoring.more = { folder: config.folder, lines: config.ignores }
      const known = await knownOf({}, config, baseline, cwd)
      return { ignoring, knownOf: ownOf(known?.suppressing), ...(await fromConfiguration(config, cwd)) }
    },
    optionsFor: async (options, folder, general = []) => {
      const judging = await withProof(optionsOf([...general, options], selectable), options, folder, environment)
      if (options.attestationRoots === undefined) return judging
      const attestationRoots = await readAttestationRoots(options.attestationRoots, folder)
      return { ...judging, expect: { ...judging.expect, attestationRoots } }
    },
    lint: (sources, options) => lintSources(sources, options, environment).report.inputs,
  }
}

/** Inputs are judged one by one: an entry of a baseline is for the file that it names, and no other. */
const ownOf =
  (all: Suppressing | undefined): Configured['knownOf'] =>
  (name) =>
    all && { ...all, known: all.known.filter(({ path }) => path === all.pathOf(name)) }

async function fromConfiguration(
  config: Configuration,
  cwd: string,
): Promise<Pick<Configured, 'judgingOf' | 'expectedOf'>> {
  const { globMatcher } = await import('../settings/globs.ts')
  const matched = <T extends { files: readonly string[] }>(all: readonly T[]): ((name: string) => T[]) => {
    const matchers = all.map(({ files }) => globMatcher(files))
    return (name) => all.filter((_, at) => matchers[at]?.(belowFolder(config.folder, cwd, name)))
  }
  const overrides = matched(config.overrides)
  const expectations = matched(config.expectations)
  return {
    judgingOf: (name) => [config.judging, ...overrides(name).map(({ judging }) => judging)],
    expectedOf: (name) => {
      const last = expectations(name).at(-1)
      return last && { expected: { names: last.expect, options: last.judging }, name: config.name }
    },
  }
}
