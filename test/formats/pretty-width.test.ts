import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { columns } from '../../src/text/wrap.ts'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const read = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')

/** One word that is wider than the line has room for: an address, a path or a rule, which is to be copied whole. */
const isUnbroken = (line: string): boolean => /^[\s│┌]*(?:docs|rule)?\s*\S+$/.test(line)

const INPUTS: Record<string, string> = {
  'hex.json': read('captured/mistakes/hex.json'),
  'bare.json': read('captured/mistakes/json-stringify-members.json'),
  'wide.json': read('captured/mistakes/hex.json').replace(
    '"cross-platform"',
    '"日本語日本語日本語日本語日本語👍👍👍e\u0301e\u0301"',
  ),
  'minified.json': JSON.stringify(JSON.parse(read('captured/mistakes/base64.json'))),
  'session.har': read('recorded/twilio-another-origin.har'),
}

test.each(Object.keys(INPUTS))(
  '%s: the least that a terminal may have, 40 columns, holds all but addresses',
  async (name) => {
    const { out } = await cli([name], { cwd: folder(INPUTS), isTTY: true, columns: 40, env: { NO_COLOR: '1' } })
    const told = out.trimEnd().split('\n').slice(0, -1)
    expect(told.filter((line) => columns(line) > 40 && !isUnbroken(line))).toEqual([])
  },
)

describe.each([60, 80, 140])('a terminal of %d columns', (width) => {
  test.each(Object.keys(INPUTS))('%s: no line is wider, but for an address or a path', async (name) => {
    const cwd = folder({ [`a/folder/${name}`]: INPUTS[name] ?? '' })
    for (const argv of [[], ['--verbose'], ['triage']]) {
      const { out } = await cli([...argv, `a/folder/${name}`], {
        cwd,
        isTTY: true,
        columns: width,
        env: { NO_COLOR: '1' },
      })
      const wider = out.split('\n').filter((line) => columns(line) > width && !isUnbroken(line))
      expect(wider).toEqual([])
    }
  })
})

test.each([
  ['e\u0301', 1],
  ['日本', 4],
  ['👍', 2],
  ['한글', 4],
  ['ｱ', 1],
  ['Ａ', 2],
])('%j takes %d columns', (text, size) => {
  expect(columns(text)).toBe(size)
})
