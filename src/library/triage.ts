import type { Incident, Report } from '../model/report.ts'
import { lintSources } from '../pipeline.ts'
import { UsageError } from '../settings/usage-error.ts'
import { isNamed, sourcesOf } from './input.ts'
import type { LintOptions } from './lint-options.ts'
import { remembered } from './linted.ts'
import type { NamedInput } from './named-input.ts'
import { ENVIRONMENT, pipelineOptions } from './options.ts'

/** A report of several inputs, with what they say together. */
export interface TriageReport extends Report {
  incident: Incident
}

/**
 * Takes all inputs for one incident: relates them to each other and ranks the causes.
 *
 * Where neither an option nor the inputs tell a time, ages are reckoned from the present, which `asOf` then tells.
 *
 * @param inputs Values, texts, bytes, or `{ name, content }` of one; what has no name is `<input 1>`, `<input 2>` …
 * @param options What they are judged by.
 * @returns The report with `incident`: the verdict and its causes, the most certain first, each with its code, its rule
 * and its place (`path`, `pointer`, `line`, `column`) where it rests on a finding.
 * @throws UsageError when an option cannot be obeyed, or an input makes no JSON.
 * @example
 * ```ts
 * const { incident } = triage([{ name: 'connection.json', content: connection }, { name: 'answer.json', content: answer }])
 * for (const { grade, text, code, path, line } of incident.causes) console.log(grade, text, code, path, line)
 * ```
 */
export function triage(
  inputs: readonly (NamedInput | unknown)[],
  options: Omit<LintOptions, 'name'> = {},
): TriageReport {
  if (!Array.isArray(inputs)) throw new UsageError('triage: expected a list of inputs')
  const own = pipelineOptions(options, 'triage')
  const read = inputs.map((input: unknown, at) =>
    isNamed(input) ? sourcesOf(input.content, input.name) : sourcesOf(input, `<input ${at + 1}>`),
  )
  const sources = read.flatMap((one) => one.sources)
  const skipped = read.flatMap((one) => one.skipped)
  const result = lintSources(sources, { ...own, skipped, together: true, present: Date.now() }, ENVIRONMENT)
  // Related inputs always have an incident.
  return remembered(result, options) as TriageReport
}
