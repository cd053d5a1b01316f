import type { LintOptions } from './lint-options.ts'
import type { NamedInput } from './named-input.ts'
import { NODE } from './node.ts'
import { type TriageReport, triagedOn } from './on-platform.ts'

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
export const triage = (
  inputs: readonly (NamedInput | unknown)[],
  options: Omit<LintOptions, 'name'> = {},
): TriageReport => triagedOn(NODE, inputs, options)
