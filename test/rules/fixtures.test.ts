import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MILDER, pathOf, ROWS, type Row, render } from '../../src/build/fixtures/index.mjs'
import type { ReportFinding } from '../../src/model/index.ts'
import { filesOf } from '../fixtures/folders.ts'
import { FIXTURES, fixture, judge, optionsOf, positionOf } from '../helpers/fixtures.ts'

const isBad = (row: Row) => row.name.startsWith('bad-')
const told = (finding: ReportFinding) => `${finding.severity} ${finding.rule} ${finding.pointer}`

describe('one fault, one finding', () => {
  test.each(ROWS.filter(isBad).map((row) => [pathOf(row), row] as const))('%s', async (path, row) => {
    const source = fixture(path, row.how)
    const { findings, of } = await judge(source, optionsOf(row))
    const severity = MILDER[row.rule] ?? 'error'
    const own = findings.filter((finding) => finding.rule === row.rule)
    expect(own.map(told)).toHaveLength(1)
    expect(of('error').map(told), 'errors').toEqual(severity === 'error' ? own.map(told) : [])
    const others = findings.filter((finding) => finding.rule !== row.rule).map((finding) => finding.rule)
    expect([...new Set(others)].sort(), 'milder').toEqual(Object.keys(row.besides ?? {}).sort())
    const [finding] = own
    expect(finding).toMatchObject({ severity, pointer: row.pointer })
    expect(finding?.member).toBe(row.member)
    expect(finding?.also).toEqual(row.also ?? [])
    const codes = row.codes ?? []
    expect(finding?.codes.slice(0, codes.length), `codes ${finding?.codes}`).toEqual(codes)
    if (codes.length === 0) expect(finding?.codes).toEqual([])
    if (row.says !== undefined) expect(finding?.message).toContain(row.says)
    const { find } = render(row)
    if (find === undefined) expect(source.text).toBe('')
    else expect({ line: finding?.line, column: finding?.column }).toEqual(positionOf(source.text, find))
  })
})

describe('near misses', () => {
  test.each(ROWS.filter((row) => !isBad(row)).map((row) => [pathOf(row), row] as const))('%s', async (path, row) => {
    const { payloads, findings, of } = await judge(fixture(path, row.how), optionsOf(row))
    expect(of('error').map(told)).toEqual([])
    expect(findings.filter((finding) => finding.rule === row.rule).map(told)).toEqual([])
    expect(findings.filter((f) => f.severity === 'warning').map((f) => f.rule)).toEqual(Object.keys(row.besides ?? {}))
    expect(payloads.map((payload) => payload.kind)).not.toContain('unknown')
    expect(payloads.length).toBeGreaterThan(0)
  })
})

describe('the files', () => {
  const rules = [...new Set(ROWS.map((row) => row.rule))]

  test.each(rules)('of %s are those of its rows', (rule) => {
    const rows = ROWS.filter((row) => row.rule === rule)
    expect(filesOf(rule)).toEqual(rows.map((row) => pathOf(row).split('/')[1]).sort())
    for (const row of rows) {
      const { text } = render(row)
      const stored = readFileSync(new URL(pathOf(row), FIXTURES))
      expect(stored.equals(Buffer.from(text)), `${pathOf(row)}: run npm run fixtures`).toBe(true)
    }
  })

  test('say the code that comes first, or none', () => {
    for (const row of ROWS.filter(isBad)) {
      const number = /^bad-(\d{5})-/.exec(row.name)?.[1]
      if (number === undefined) expect(row.codes, pathOf(row)).toEqual([])
    }
  })
})
