import { resolve } from 'node:path'
import type { Ignoring } from '../input/ignoring.ts'
import { nameOf } from '../input/index.ts'
import type { LintOptions } from '../pipeline.ts'
import { errorIndex } from '../providers/index.ts'
import { allRules, rulesByFamily } from '../rules/index.ts'
import { CONFIG_NAME, type Configuration } from '../settings/configuration.ts'
import { findConfig } from '../settings/find-config.ts'
import type { KnownFindings } from '../settings/known.ts'
import { overridesOf } from '../settings/options.ts'
import type { Selectable } from '../settings/selectors.ts'
import type { Flags } from './flag-types.ts'
import { type Io, UsageError } from './io.ts'

/** What flags and configuration say together of a run. */
export interface Configured {
  config?: Configuration
  /** The options of inputs that an override is for. */
  overrides?: (name: string) => LintOptions | undefined
  known?: KnownFindings
  ignoring: Ignoring
}

export const selectable = (): Selectable => ({ rules: allRules(), families: rulesByFamily(), errors: errorIndex() })

/** Reads the configuration and the baseline, where there are any. Throws a UsageError for what is wrong with them. */
export async function configured(flags: Flags, io: Io): Promise<Configured> {
  const cwd = io.cwd()
  const config = await configurationOf(flags, io)
  const baseline = baselineOf(flags, config, cwd)
  const known = await knownOf(flags, config, baseline, cwd)
  const ours = new Set([config?.path, baseline?.path].filter((path) => path !== undefined))
  const ignoring: Ignoring = { isOff: flags.ignore === false, isForced: flags.forceExclude ?? false, ours }
  if (config && config.ignores.length > 0) ignoring.more = { folder: config.folder, lines: config.ignores }
  if (!config) return { ...(known ? { known } : {}), ignoring }
  const matcher = config.overrides.length > 0 ? (await import('../settings/globs.ts')).globMatcher : undefined
  return {
    config,
    ...(matcher ? { overrides: overridesOf(config, flags, cwd, selectable, matcher) } : {}),
    ...(known ? { known } : {}),
    ignoring,
  }
}

/** The configuration that is asked for, else the nearest one; undefined: there is none. */
export async function configurationOf(
  { config }: Pick<Flags, 'config'>,
  io: Pick<Io, 'cwd' | 'env'>,
): Promise<Configuration | undefined> {
  if (config === false) return undefined
  const cwd = io.cwd()
  const path = config === undefined ? findConfig(cwd, io.env.HOME ?? io.env.USERPROFILE) : resolve(cwd, config)
  if (path === undefined) return undefined
  const { loadConfiguration } = await import('../settings/load-config.ts')
  return loadConfiguration(path, nameOf(path, cwd), selectable())
}

export async function knownOf(
  flags: Pick<Flags, 'updateBaseline' | 'baseline' | 'now'>,
  config: Configuration | undefined,
  baseline: Baseline | undefined,
  cwd: string,
): Promise<KnownFindings | undefined> {
  const { updateBaseline: updates = false, now } = flags
  if (updates && !baseline)
    throw new UsageError(`--update-baseline: name the file with --baseline, or as "baseline" in ${CONFIG_NAME}`)
  if (!baseline && !config?.suppressions.length) return undefined
  const { knownFindings } = await import('../settings/known.ts')
  return knownFindings({ cwd, config, baseline, updates, now: now ?? config?.judging.now })
}

export interface Baseline {
  /** Absolute. */
  path: string
  /** As a report names it. */
  name: string
}

export function baselineOf(
  flags: Pick<Flags, 'baseline'>,
  config: Configuration | undefined,
  cwd: string,
): Baseline | undefined {
  if (flags.baseline !== undefined) return { path: resolve(cwd, flags.baseline), name: flags.baseline }
  if (config?.baseline === undefined) return undefined
  const path = resolve(config.folder, config.baseline)
  return { path, name: nameOf(path, cwd) }
}
