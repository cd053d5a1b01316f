/** The library: the same pipeline as the program, for texts instead of files. */

import type { Report, Source } from './model/index.ts'
import { nodeEnvironment } from './node-environment.ts'
import { type LintOptions, type LintResult, lintSources } from './pipeline.ts'

export type {
  Finding,
  Kind,
  Report,
  ReportFinding,
  ReportInput,
  ReportPayload,
  Severity,
  Target,
} from './model/index.ts'
export type { LintOptions } from './pipeline.ts'
export { VERSION } from './version.ts'

/** Lints one text, whatever it holds. `name` is the path that the report shows. Never rejects on bad input. */
export async function lintText(text: string, options: LintOptions & { name?: string } = {}): Promise<Report> {
  return (await lint([{ name: options.name ?? '<text>', text, how: 'named' }], options)).report
}

/** Lints several sources in one run. */
export async function lint(sources: readonly Source[], options: LintOptions = {}): Promise<LintResult> {
  return lintSources(sources, options, await nodeEnvironment())
}
