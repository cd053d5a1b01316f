import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

const BAD = readFileSync('fixtures/captured/mistakes/hex.json', 'utf8')

describe('a report that would be written over a capture', () => {
  test.each([
    ['in a folder', ['a']],
    ['that a pattern matches', ['a/*.json']],
    ['in a folder, beside another input', ['other.json', 'a']],
  ])('%s is refused, and the capture stays', async (_, paths) => {
    const cwd = folder({ 'a/x.json': BAD, 'a/y.json': BAD, 'other.json': BAD })
    const { code, out, err } = await cli(['--format', 'json=a/x.json', ...paths], { cwd })
    expect([code, out, err]).toEqual([
      2,
      '',
      'passkey-lint: --format: json would be written over a/x.json, which is read, for it holds a payload (registration); give it another file\n',
    ])
    expect(readFileSync(join(cwd, 'a/x.json'), 'utf8')).toBe(BAD)
  })

  test.each(FORMAT_NAMES)('an earlier report is written over: %s', async (name) => {
    const cwd = folder({ 'a/y.json': BAD })
    const argv = ['--format', `${name}=a/report.json`, 'a']
    const first = await cli(argv, { cwd })
    const second = await cli(argv, { cwd })
    expect([first.code, second.code, second.err]).toEqual([1, 1, ''])
  })
})
