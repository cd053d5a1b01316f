import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const HEX = readFileSync('fixtures/encoding/bytes-are-hex/bad-60386-hex.json')
const PADDED = readFileSync('fixtures/encoding/base64-padding/bad-60380-padding.json')

const withSuppression = (suppression: object): string =>
  folder({
    'passkey-lint.config.json': JSON.stringify({ suppressions: [{ reason: 'an old client', ...suppression }] }),
    'hex.json': HEX,
    'old/hex.json': HEX,
    'padded.json': PADDED,
  })

const left = async (suppression: object, ...argv: string[]): Promise<string[]> => {
  const { report } = await cliJson(['.', ...argv], { cwd: withSuppression(suppression) })
  return report.inputs.flatMap(({ path, payloads }) => payloads.flatMap(({ findings }) => findings.map(() => path)))
}

async function fingerprint(): Promise<string> {
  const { report } = await cliJson(['padded.json'], { cwd: withSuppression({ code: '60378', path: 'none' }) })
  return report.inputs[0]?.payloads[0]?.findings[0]?.fingerprint ?? ''
}

describe('a suppression is for', () => {
  test.each([
    ['a rule', { rule: 'bytes-are-hex' }, ['padded.json']],
    ['a family', { rule: 'encoding' }, []],
    ['a code', { code: '60380' }, ['hex.json', 'old/hex.json']],
    ['a rule in some inputs', { rule: 'bytes-are-hex', path: 'old/**' }, ['hex.json', 'padded.json']],
    [
      'a rule at or below a place',
      { rule: 'encoding', pointer: '/response/clientDataJSON' },
      ['hex.json', 'old/hex.json'],
    ],
    ['a rule and a code, both', { rule: 'bytes-are-hex', code: '60380' }, ['hex.json', 'old/hex.json', 'padded.json']],
  ])('%s', async (_what, suppression, paths) => {
    expect(await left(suppression)).toEqual(paths)
  })

  test('one content', async () => {
    expect(await left({ fingerprint: await fingerprint() })).toEqual(['hex.json', 'old/hex.json'])
  })
})

test('what it silences is counted, and --verbose gives the reason', async () => {
  const cwd = withSuppression({ rule: 'encoding' })
  const { code, report, err } = await cliJson(['.', '--verbose'], { cwd })
  expect([code, report.summary.suppressed]).toEqual([0, 3])
  expect(err).toContain('not told: old/hex.json:7:26 bytes-are-hex (an old client)')
})

describe('the last day of one', () => {
  const ending = { rule: 'encoding', until: '2026-06-30' }

  test('is within it', async () => {
    expect(await left(ending, '--now', '2026-06-30T23:59:59Z')).toEqual([])
  })

  test('is followed by days on which it is told again, and that it is', async () => {
    const ran = await cli(['.', '--now', '2026-07-01T00:00:00Z'], { cwd: withSuppression(ending) })
    expect([ran.code, ran.err]).toEqual([
      1,
      'passkey-lint: passkey-lint.config.json:1:18: this suppression has ended; what it fits is told again (an old client)\n',
    ])
  })

  test('may be long ago by the clock', async () => {
    expect(await left({ ...ending, until: '2020-01-01' })).toHaveLength(3)
  })
})

test('one that fits nothing is told of a folder, not of the files that a hook names', async () => {
  const cwd = withSuppression({ rule: 'client-data-not-json' })
  const line =
    'passkey-lint: passkey-lint.config.json:1:18: this suppression fits nothing of what was read (an old client)\n'
  expect((await cli(['.'], { cwd })).err).toBe(line)
  expect((await cli(['hex.json'], { cwd })).err).toBe('')
  expect((await cli(['.', '--quiet'], { cwd })).err).toBe('')
})
