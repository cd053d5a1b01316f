import { expect, test } from 'vitest'
import type { ReportFinding, ReportInput, Severity } from '../../src/model/index.ts'
import { PROVEN } from '../../src/rules/define-rule.ts'
import { incidentFrom } from '../../src/settle/incident.ts'

const finding = (severity: Severity, told: Partial<ReportFinding> = {}): ReportFinding => ({
  rule: 'id-absent',
  severity,
  codes: [],
  title: 'an id is absent',
  pointer: '/id',
  also: [],
  related: [],
  message: 'no id',
  fix: '',
  docs: [],
  ...told,
})
const NOTHING = { verdict: 'none', causes: [] } as const
const of = (...findings: ReportFinding[]) => {
  const input = { path: 'a.json', payloads: [{ kind: 'registration', findings }] } as unknown as ReportInput
  const { verdict, causes } = incidentFrom({ ...NOTHING, causes: [] }, [input])
  return { verdict, grades: causes.map(({ grade }) => grade), texts: causes.map(({ text }) => text) }
}

test('a cause is graded by how sure it is, the surest first', () => {
  const all = of(
    finding('info'),
    finding('warning'),
    finding('error'),
    finding('error', { codes: ['twilio/60377'] }),
    finding('error', { cause: `${PROVEN}so it was` }),
  )
  expect(all.verdict).toBe('found')
  expect(all.grades).toEqual(['proven', 'documented', 'inferred', 'hint'])
  expect(all.texts[0]).toBe('a.json: so it was')
  expect(all.texts[1]).toMatch(/^a\.json: 60377 .*: no id$/)
  expect(all.texts[2]).toBe('a.json: no id')
})

test('hints alone find nothing, and infos are no causes', () => {
  expect(of(finding('warning'))).toMatchObject({ verdict: 'none', grades: ['hint'] })
  expect(of(finding('info'))).toMatchObject({ verdict: 'none', grades: [] })
})

test('ten causes are enough, unless more are errors', () => {
  const eleven = (severity: Severity) => Array.from({ length: 11 }, () => finding(severity))
  expect(of(...eleven('warning')).grades).toHaveLength(10)
  expect(of(...eleven('error')).grades).toHaveLength(11)
})
