import type { FullReport } from '../../../src/formats/format.ts'
import { linesAs, parsedAs } from '../../helpers/schemas.ts'
import { demand, type Entry } from './reader.ts'

export function json(text: string): Entry[] {
  const report = parsedAs<FullReport>('report', text)
  return [
    ...report.inputs.flatMap(({ path, unreadable, payloads }) => [
      ...(unreadable === undefined ? [] : [{ path, rule: 'not-read' }]),
      ...payloads.flatMap(({ findings }) => findings.map(({ rule }) => ({ path, rule }))),
    ]),
    ...(report.expectation?.differences ?? []).map(({ path }) => ({ path, rule: 'not-as-expected' })),
  ]
}

interface Line extends Entry {
  type: string
  differences: Entry[]
}

/** Lines as a program that takes one after the other would read them. */
export function jsonl(text: string): Entry[] {
  const lines = linesAs<Line>('report-line', text)
  demand(
    lines[0]?.type === 'run' && lines.at(-1)?.type === 'summary',
    'it starts with the run and ends with the summary',
  )
  return lines.flatMap((line) => {
    if (line.type === 'finding') return [{ path: line.path, rule: line.rule }]
    if (line.type === 'unreadable') return [{ path: line.path, rule: 'not-read' }]
    if (line.type !== 'expectation') return []
    return line.differences.map(({ path }) => ({ path, rule: 'not-as-expected' }))
  })
}

interface Issue {
  check_name: string
  description: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}

/** What docs.gitlab.com/ci/testing/code_quality demands: a list without a byte order mark, these members, fingerprints that differ. */
export function gitlab(text: string): Entry[] {
  const issues = JSON.parse(text) as Issue[]
  for (const issue of issues) {
    demand(
      [issue.check_name, issue.description, issue.fingerprint].every((part) => typeof part === 'string' && part !== ''),
      issue,
    )
    demand(['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity), issue)
    demand(Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin > 0, issue)
    demand(!issue.location.path.startsWith('./'), issue)
  }
  demand(new Set(issues.map(({ fingerprint }) => fingerprint)).size === issues.length, 'fingerprints differ')
  return issues.map(({ location, check_name: rule }) => ({ path: location.path, rule }))
}
