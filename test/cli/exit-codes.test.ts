import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../../src/cli.ts'
import { exitCodeOf, type Verdict } from '../../src/exit-codes.ts'
import type { Report } from '../../src/model/index.ts'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

const report = (errors: number, warnings: number, infos: number, unreadable = false): Report => ({
  schemaVersion: 1,
  tool: { name: 'passkey-lint', version: '0' },
  summary: { inputs: 1, payloads: 1, errors, warnings, infos, suppressed: 0 },
  inputs: [{ path: 'x', payloads: [], ...(unreadable ? { unreadable: 'no such file' } : {}) }],
})

const cases: [string, Report, Partial<Verdict>, number][] = [
  ['nothing', report(0, 0, 0), {}, 0],
  ['an error', report(1, 0, 0), {}, 1],
  ['a warning', report(0, 1, 1), {}, 0],
  ['a warning, failing on warnings', report(0, 1, 0), { failOn: 'warning' }, 1],
  ['an info, failing on warnings', report(0, 0, 1), { failOn: 'warning' }, 0],
  ['an info, failing on infos', report(0, 0, 1), { failOn: 'info' }, 1],
  ['as many warnings as allowed', report(0, 2, 0), { maxWarnings: 2 }, 0],
  ['more warnings than allowed', report(0, 3, 0), { maxWarnings: 2 }, 1],
  ['more warnings than allowed, as expected', report(0, 3, 0), { maxWarnings: 2, asExpected: true }, 1],
  ['an expected error', report(1, 0, 0), { asExpected: true }, 0],
  ['no error where one was expected', report(0, 0, 0), { asExpected: false }, 1],
  ['an error, exiting with 0', report(1, 3, 0), { exitZero: true, maxWarnings: 2 }, 0],
  ['an expectation that is not met, exiting with 0', report(0, 0, 0), { exitZero: true, asExpected: false }, 0],
  ['an unreadable input, exiting with 0', report(0, 0, 0, true), { exitZero: true }, 2],
  ['an unreadable input, the rest as expected', report(1, 0, 0, true), { asExpected: true }, 2],
]

it.each(cases)('%s', (_, given, verdict, code) => {
  expect(exitCodeOf(given, { failOn: 'error', ...verdict })).toBe(code)
})

it('fails on errors where nothing else is asked for', () => {
  expect([exitCodeOf(report(1, 0, 0), {}), exitCodeOf(report(0, 1, 1), {})]).toEqual([1, 0])
})

it.each([
  ['one line', {}, 1],
  ['its stack, when it is asked for', { PASSKEY_LINT_DEBUG: '1' }, 4],
])('an exception is a bug, and says so without secrets: %s', async (_, env, lines) => {
  let err = ''
  const code = await run(['x.json'], {
    stdin: Object.assign((async function* () {})(), {}),
    stdout: { write: () => true },
    stderr: { write: (text) => (err += text) },
    env,
    cwd: () => {
      throw new Error('broken by the test, "client_secret": "hunter2"\u001b[31m')
    },
  })
  expect(code).toBe(3)
  expect(err).toContain('a bug in passkey-lint')
  expect(err).toContain('please report this line at https://github.com/')
  expect(err).toMatch(/broken by the test.*\(\S* ?exit-codes\.test\.ts:\d+:\d+, /)
  expect(err.split('\n').length > 2).toBe(lines > 1)
  expect(err).not.toMatch(/hunter2|\u001b/)
})

it('that there are too many warnings is told, with and without --quiet', async () => {
  const padded = readFileSync(
    new URL('../../fixtures/encoding/base64-padding/bad-60375-padding.json', import.meta.url),
    'utf8',
  )
  const cwd = folder({ 'padded.json': padded })
  for (const flags of [[], ['--quiet']]) {
    const ran = await cli(['padded.json', '--max-warnings', '0', ...flags], { cwd })
    expect([ran.code, ran.err]).toEqual([1, 'passkey-lint: 1 warning, more than the 0 that may be (--max-warnings)\n'])
  }
  expect((await cli(['padded.json', '--max-warnings', '1'], { cwd })).err).toBe('')
  expect((await cli(['padded.json', '--max-warnings', '0', '--exit-zero'], { cwd })).err).toBe('')
})

it('a code is met when it is among those of a finding, also of a warning', async () => {
  const padded = readFileSync(
    new URL('../../fixtures/encoding/base64-padding/bad-60375-padding.json', import.meta.url),
    'utf8',
  )
  const cwd = folder({ 'padded.json': padded })
  const ran = await cli(['padded.json', '--expect', '60375'], { cwd })
  expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('as expected: 60375\n')])
  // A warning may stand there as well where nothing is expected.
  expect((await cli(['padded.json', '--expect', 'none'], { cwd })).code).toBe(0)
})
