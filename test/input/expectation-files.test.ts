import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const here = (): string =>
  folder({
    'captures/login.json': GOOD,
    'captures/login.expected.json': '["60377"]',
    'captures/expected.json': '{"files":{}}',
    'captures/unexpected.json': GOOD,
    'only/login.expected.json': '["60377"]',
  })

test.each(['captures', 'captures/*.json'])('lint %s: files that say what is expected are no inputs', async (path) => {
  const { code, report } = await cliJson([path], { cwd: here() })
  expect(report.inputs.map((input) => input.path)).toEqual(['captures/login.json', 'captures/unexpected.json'])
  expect([code, report.skipped]).toEqual([0, undefined])
})

test('one that is named among others, as a shell does, is told as not read', async () => {
  const { code, report } = await cliJson(['captures/login.json', 'captures/login.expected.json'], { cwd: here() })
  expect([code, report.inputs.length]).toEqual([0, 1])
  expect(report.skipped).toMatchObject([{ path: 'captures/login.expected.json' }])
})

test('one that is named alone is nothing to lint', async () => {
  expect(await cli(['captures/login.expected.json'], { cwd: here() })).toEqual({
    code: 2,
    out: '',
    err: 'passkey-lint: captures/login.expected.json: by its name it says what is expected of other files; "passkey-lint test" reads it\n',
  })
})

test.each(['only', 'only/*'])('%s, which holds nothing else, holds nothing to lint', async (path) => {
  const { code, err } = await cli([path], { cwd: here() })
  expect([code, err.split('\n').length]).toEqual([2, 2])
})
