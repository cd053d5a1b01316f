import { describe, expect, test } from 'vitest'
import type { FullReport } from '../../src/formats/format.ts'
import github from '../../src/formats/github.ts'
import type { ReportFinding, Severity } from '../../src/model/index.ts'
import { commandsIn } from './action-command.ts'
import { context, REPORT } from './report.ts'

const [ANY] = REPORT.inputs[0]?.payloads[0]?.findings ?? []
const of = (severity: Severity, count: number): ReportFinding[] =>
  Array.from({ length: count }, (_, at) => ({ ...(ANY as ReportFinding), severity, line: at + 1, endLine: at + 1 }))

function reportOf(findings: ReportFinding[]): FullReport {
  const { incident: _, expectation: __, ...rest } = REPORT
  const [input] = REPORT.inputs
  const [payload] = input?.payloads ?? []
  if (!input || !payload) throw new Error('the report has no payload')
  return { ...rest, inputs: [{ ...input, payloads: [{ ...payload, findings }] }] }
}

const MANY = reportOf([...of('info', 3), ...of('warning', 12), ...of('error', 13)])
const kinds = (text: string): string =>
  commandsIn(text)
    .map(({ name }) => name.charAt(0))
    .join('')

describe('GitHub shows ten annotations of a kind', () => {
  test('so errors come first, then warnings, then how many more there are, then infos', async () => {
    const text = github(MANY, await context())
    expect(kinds(text)).toBe(`${'e'.repeat(13)}${'w'.repeat(12)}n${'nnn'}`)
    expect(commandsIn(text)[25]?.data).toBe('5 more findings than GitHub shows here: see the log of this step.')
  })

  test('beside another report those alone that it shows', async () => {
    const text = github(MANY, await context({ brief: true }))
    expect(kinds(text)).toBe(`${'e'.repeat(10)}${'w'.repeat(10)}n`)
  })

  test('and nothing of more where there are no more', async () => {
    const text = github(reportOf([...of('warning', 10), ...of('error', 10)]), await context())
    expect(kinds(text)).toBe(`${'e'.repeat(10)}${'w'.repeat(10)}`)
  })
})

test('a range over several lines has no columns', async () => {
  const [finding] = of('error', 1)
  const report = reportOf([{ ...(finding as ReportFinding), line: 4, endLine: 6 }])
  const [command] = commandsIn(github(report, await context()))
  expect(Object.fromEntries(command?.properties ?? [])).toMatchObject({ line: '4', endline: '6' })
  expect(command?.properties.has('col') || command?.properties.has('endcolumn')).toBe(false)
})

test('paths are seen from the root of the repository, messages from here', async () => {
  const [command] = commandsIn(github(reportOf(of('error', 1)), await context({ below: 'apps/web/' })))
  expect(command?.properties.get('file')).toBe('apps/web/login.json')
  expect(command?.data).toMatch(/^login\.json:1:30: /)
})
