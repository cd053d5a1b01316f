import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FullReport } from '../../../src/formats/format.ts'
import { readRepo } from '../../helpers/repo.ts'
import { demand, type Entry } from './reader.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false })
ajv.addKeyword({ keyword: 'x-validator', valid: true })
for (const name of ['report', 'report-line']) ajv.addSchema(JSON.parse(readRepo(`schemas/${name}.schema.json`)), name)

function checked(value: unknown, name: string): void {
  const validate = ajv.getSchema(name) as ValidateFunction
  demand(validate(value) === true, validate.errors)
}

export function json(text: string): Entry[] {
  const report = JSON.parse(text) as FullReport
  checked(report, 'report')
  return [
    ...report.inputs.flatMap(({ path, unreadable, payloads }) => [
      ...(unreadable === undefined ? [] : [{ path, rule: 'not-read' }]),
      ...payloads.flatMap(({ findings }) => findings.map(({ rule }) => ({ path, rule }))),
    ]),
    ...(report.expectation?.differences ?? []).map(({ path }) => ({ path, rule: 'not-as-expected' })),
  ]
}

/** Lines as a program that takes one after the other would read them. */
export function jsonl(text: string): Entry[] {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  demand(
    lines[0]?.type === 'run' && lines.at(-1)?.type === 'summary',
    'it starts with the run and ends with the summary',
  )
  return lines.flatMap((line) => {
    checked(line, 'report-line')
    if (line.type === 'finding') return [{ path: line.path, rule: line.rule }]
    if (line.type === 'unreadable') return [{ path: line.path, rule: 'not-read' }]
    if (line.type !== 'expectation') return []
    return line.differences.map(({ path }: Entry) => ({ path, rule: 'not-as-expected' }))
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
