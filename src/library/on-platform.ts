import { decoded } from '../formats/decode/json.ts'
import { inspect } from '../inspect/inspector.ts'
import type { Decoded } from '../inspect/tree.ts'
import type { Incident, Report } from '../model/report.ts'
import { lintSources } from '../pipeline.ts'
import { ruleById } from '../rules/index.ts'
import { UsageError } from '../settings/usage-error.ts'
import { isNamed, sourceIn, sourcesOf } from './input.ts'
import type { LintOptions } from './lint-options.ts'
import { remembered } from './linted.ts'
import type { NamedInput } from './named-input.ts'
import { pipelineOptions } from './options.ts'
import { checkNames, checkSwitches } from './plain-options.ts'
import type { Platform } from './platform.ts'

/*
 * What the entries of the library have in common: the same on any platform, which is handed in. Their contracts stand
 * where they are public.
 */

export interface DecodeOptions {
  /** Show personal values in full; secrets never are. */
  showValues?: boolean
}

/** A report of several inputs, with what they say together. */
export interface TriageReport extends Report {
  incident: Incident
}

/** `lint` on any platform. */
export function lintedOn(platform: Platform, input: unknown, options: LintOptions): Report {
  const own = pipelineOptions(options, 'lint', platform)
  const { sources, skipped } = sourcesOf(input, options.name ?? '<input>', platform.inflate)
  own.skipped = skipped
  return remembered(lintSources(sources, own, platform.environment), options)
}

/** `triage` on any platform. */
export function triagedOn(
  platform: Platform,
  inputs: readonly (NamedInput | unknown)[],
  options: Omit<LintOptions, 'name'>,
): TriageReport {
  if (!Array.isArray(inputs)) throw new UsageError('triage: expected a list of inputs')
  const own = pipelineOptions(options, 'triage', platform)
  const { environment, inflate } = platform
  const read = inputs.map((input: unknown, at) =>
    isNamed(input) ? sourcesOf(input.content, input.name, inflate) : sourcesOf(input, `<input ${at + 1}>`, inflate),
  )
  const sources = read.flatMap((one) => one.sources)
  const skipped = read.flatMap((one) => one.skipped)
  const result = lintSources(sources, { ...own, skipped, together: true, present: Date.now() }, environment)
  // Related inputs always have an incident.
  return remembered(result, options) as TriageReport
}

/** `decode` on any platform. */
export function decodedOn({ environment, inflate }: Platform, input: unknown, options: DecodeOptions): Decoded {
  checkNames(options, ['showValues'], 'decode')
  checkSwitches(options, ['showValues'], 'decode')
  const { showValues = false } = options
  const source = sourceIn(input, '<input>', 'decode', inflate)
  const sha256 = environment.crypto?.sha256
  return decoded(inspect(source, { showValues, ruleById, ...(sha256 ? { sha256 } : {}) }))
}
