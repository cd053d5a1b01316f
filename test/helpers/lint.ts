import type { Report, Source } from '../../src/model/index.ts'
import { nodeEnvironment } from '../../src/node-environment.ts'
import { type Environment, type LintOptions, type LintResult, lintSources } from '../../src/pipeline.ts'
import { valid } from './schemas.ts'

export type { Report, ReportFinding, ReportPayload, Severity, Target } from '../../src/model/index.ts'
export type { LintOptions } from '../../src/pipeline.ts'

/** The pipeline with what Node gives it: everything between reading and laying out. The report is as its schema says. */
export async function lint(sources: readonly Source[], options: LintOptions = {}): Promise<LintResult> {
  return lintOn(nodeEnvironment(), sources, options)
}

/** The same with what another platform gives it. */
export function lintOn(environment: Environment, sources: readonly Source[], options: LintOptions = {}): LintResult {
  const result = lintSources(sources, options, environment)
  valid('report', result.report)
  return result
}

/** The report of one text, as somebody who names a file gets it. */
export const lintText = async (text: string, options: LintOptions & { name?: string } = {}): Promise<Report> =>
  (await lint([{ name: options.name ?? '<text>', text, how: 'named' }], options)).report
