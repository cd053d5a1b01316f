import { expectedOf } from '../expectations/names.ts'
import type { Listing } from '../input/index.ts'
import { listInputs } from '../input/index.ts'
import { nodeEnvironment } from '../node-environment.ts'
import type { Environment, LintOptions } from '../pipeline.ts'
import { errorIndex } from '../providers/index.ts'
import { allRules } from '../rules/index.ts'
import type { Configuration } from '../settings/configuration.ts'
import type { KnownFindings } from '../settings/known.ts'
import { optionsOf } from '../settings/options.ts'
import { configured, selectable } from './configured.ts'
import { type Destination, destinationsOf, filesOf, streamDestinations } from './destinations.ts'
import type { Flags } from './flag-types.ts'
import { type Io, UsageError } from './io.ts'
import { needsFingerprints, showsLayers } from './outputs.ts'
import { refuseCaptures } from './overwrites.ts'
import { readAttestationRoots, withProof } from './proof.ts'

/** What a run of lint is asked for. */
export interface LintRun {
  paths: readonly string[]
  flags: Flags
  /** `triage`: all inputs are one incident. */
  together: boolean
  /** Names that someone may have meant instead of a path. */
  commands: readonly string[]
}

/** All that is known of a run before the first input is read. */
export interface Prepared {
  destinations: readonly Destination[]
  /** `--expect`: codes and rule ids as a report spells them. */
  expected: string[] | undefined
  config: Configuration | undefined
  /** Suppressions and the baseline. */
  known: KnownFindings | undefined
  options: LintOptions
  environment: Environment
  listing: Listing
}

/** Obeys the flags as far as they say something before the inputs do. Throws a UsageError for what cannot be obeyed. */
export async function prepareLint({ paths, flags, together }: LintRun, io: Io): Promise<Prepared> {
  // Before anything is read: a mistake in the flags is told first.
  if (flags.key !== undefined && !flags.ndjson) throw new UsageError('--key names the records of --ndjson; give both')
  const destinations = flags.ndjson ? streamDestinations(flags, together, io) : destinationsOf(flags.format, io)
  const expected = flags.expect && expectedOf(flags.expect, { rules: allRules(), errors: errorIndex() })
  const cwd = io.cwd()
  const { config, overrides, known, ignoring } = await configured(flags, io)
  const files = filesOf(destinations, [...inputsOf(paths, flags), ...ignoring.ours], cwd)
  // A report of an earlier run, which lies where inputs are looked for, is none; it is written over.
  for (const path of files.keys()) ignoring.ours.add(path)
  const environment = nodeEnvironment()
  const options = await withProof(wholeOptionsOf(flags, config, together), flags, cwd, environment)
  if (flags.attestationRoots !== undefined)
    options.expect = { ...options.expect, attestationRoots: await readAttestationRoots(flags.attestationRoots, cwd) }
  if (expected) options.wanted = expected
  if (overrides) options.of = (name) => withOwn(options, overrides(name))
  if (known) options.suppressing = known.suppressing
  const listing = await listInputs(paths, {
    cwd,
    stdinName: flags.stdinFilename ?? '<stdin>',
    allowNoMatch: flags.allowNoMatch ?? false,
    ignoring,
  })
  if (listing.ours.length > 0) await refuseCaptures(files, listing.ours, environment)
  return { destinations, expected, config, known, options, environment, listing }
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
    ...(!flags.ndjson && needsFingerprints(flags.format) ? { fingerprints: true } : {}),
    ...(showsLayers(flags.format) ? { keepsPayloads: true } : {}),
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
