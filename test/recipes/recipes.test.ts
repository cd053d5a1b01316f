import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { storedIn } from '../fixtures/expected.ts'
import { FIXTURES, folderOf } from '../fixtures/folders.ts'
import { fileOf, optionsOf, pathOf, ROWS, render } from './index.ts'
import { strangers } from './run.ts'

test('two recipes never make one file', () => {
  expect(new Set(ROWS.map(pathOf)).size).toBe(ROWS.length)
})

test('a rule with recipes has no file that none makes (npm run fixtures -- --prune)', () => {
  expect(strangers()).toEqual([])
})

describe('what a recipe makes is what is stored (npm run fixtures)', () => {
  const rules = [...new Set(ROWS.map((row) => row.rule))]

  test.each(rules)('%s', (rule) => {
    const stored = storedIn(folderOf(rule))
    for (const row of ROWS.filter((one) => one.rule === rule)) {
      const file = readFileSync(new URL(pathOf(row), FIXTURES))
      expect(file.equals(Buffer.from(render(row))), pathOf(row)).toBe(true)
      expect(stored.files[fileOf(row)]?.options ?? {}, pathOf(row)).toEqual(optionsOf(row))
    }
  })
})
