import { describe, expect, test } from 'vitest'
import { readRepo } from '../helpers/repo.ts'
import type { Row } from './rounds.mjs'
import { tableIn, tableOf, withTable } from './table.mjs'

const ROWS: Row[] = [
  { group: 'A', what: 'one', value: '1.20 × a loop', allowed: '≤ 2', met: true },
  { group: 'A', what: 'two', value: '3 × as fast as another', allowed: '≥ 4', met: false },
  { group: 'B', what: 'three', value: '80 MB at its peak' },
]

describe('the table of the benchmark', () => {
  test('a group is named once, and what was missed is said', () => {
    expect(tableOf(ROWS).split('\n').slice(-3)).toEqual([
      '| A | one | 1.20 × a loop | ≤ 2 |',
      '|  | two | 3 × as fast as another | ≥ 4 (missed) |',
      '| B | three | 80 MB at its peak |  |',
    ])
  })

  test('names the machine, the release of Node.js and the day', () => {
    expect(tableOf([])).toMatch(/ cores, \d+ GB, \w+ \w+, Node\.js \d+\.\d+\.\d+, \d{4}-\d\d-\d\d\.\n/)
  })

  test('takes the place of the one before', () => {
    const readme = readRepo('README.md')
    expect(tableIn(withTable(readme, 'a table'))).toBe('a table')
    expect(withTable(withTable(readme, 'a table'), tableIn(readme))).toBe(readme)
  })

  test('has no place in a text without its marks', () => {
    expect(() => withTable('# A text', 'a table')).toThrow('no place for the table')
  })
})

/** All of them: `--write` measures no part alone. */
const GROUPS = [
  'Start-up, whole process',
  'In process, one payload',
  'A folder of captures',
  'Lines of JSON (`--ndjson`)',
  'Pasted in other forms',
  'The page in Chromium, by the clock',
]

test('the README has the table that the script prints', () => {
  const [said = '', empty, ...lines] = tableIn(readRepo('README.md')).split('\n')
  const [wanted = '', , ...head] = tableOf([]).split('\n')
  expect(said.split('.')[0]).toBe(wanted.split('.')[0])
  expect(empty).toBe('')
  expect(lines.slice(0, 2)).toEqual(head)
  expect(lines.slice(2).flatMap((line) => line.split('|')[1]?.trim() || [])).toEqual(GROUPS)
  for (const line of lines.slice(2))
    expect(line).toMatch(
      /^\| [^|]*\| [^|]+ \| [\d.]+ (?:× .+|ms|MB at its peak|could not be installed here) \| (?:[≤≥] [\d.]+(?: MB| ms)?)?(?: \(missed\))? \|$/,
    )
})
