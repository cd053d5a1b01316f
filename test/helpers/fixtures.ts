import { readFileSync } from 'node:fs'
import type { Row } from '../../src/build/fixtures/index.mjs'
import { lint } from '../../src/index.ts'
import { sourceOf } from '../../src/input/source.ts'
import type { EndpointId, ReportFinding, ReportPayload, Severity, Source } from '../../src/model/index.ts'
import type { LintOptions } from '../../src/pipeline.ts'

export const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** A file of the folder `fixtures`, as the program reads it. */
export function fixture(path: string, how: Source['how'] = 'named'): Source {
  return sourceOf(readFileSync(new URL(path, FIXTURES)), { name: path, how })
}

export interface Judged {
  payloads: ReportPayload[]
  /** Of all payloads. */
  findings: ReportFinding[]
  of(severity: Severity): ReportFinding[]
}

export async function judge(source: Source, options: LintOptions = {}): Promise<Judged> {
  const { report } = await lint([source], options)
  const payloads = report.inputs.flatMap((input) => input.payloads)
  const findings = payloads.flatMap((payload) => payload.findings)
  return { payloads, findings, of: (severity) => findings.filter((finding) => finding.severity === severity) }
}

/** What a row of src/build/fixtures/ says of the command line. */
export function optionsOf(row: Row): LintOptions {
  return {
    ...(row.as === undefined ? {} : { as: { endpoint: row.as as EndpointId } }),
    ...(row.target === undefined ? {} : { target: row.target }),
    ...(row.expect === undefined ? {} : { expect: row.expect }),
  }
}

/**
 * The line and column, 1-based and in UTF-16 units, at which `find` stands in the text: of its `|`, else of its first
 * character. Counted here, not by the program. Throws unless it stands there exactly once.
 */
export function positionOf(text: string, find: string): { line: number; column: number } {
  const mark = Math.max(find.indexOf('|'), 0)
  const plain = find.replace('|', '')
  const at = text.indexOf(plain)
  if (at < 0 || text.indexOf(plain, at + 1) >= 0) throw new Error(`stands not exactly once: ${plain.slice(0, 80)}`)
  const before = text.slice(0, at + mark).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
