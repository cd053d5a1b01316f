import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { ANY, GOOD, SIGN_IN } from './payloads.ts'

const config = (value: object): string => JSON.stringify(value)

/** Outcome, and who says what is expected, by path. */
async function outcomes(files: Record<string, string>, ...flags: string[]): Promise<unknown> {
  const { code, out } = await cli(['test', '--format', 'json', ...flags], { cwd: folder(files) })
  const inputs = JSON.parse(out).inputs as { path: string; outcome: string; from?: string }[]
  return [code, Object.fromEntries(inputs.map(({ path, outcome, from }) => [path, [outcome, from]]))]
}

const CONFIG = 'passkey-lint.config.json'
const FILES = {
  [CONFIG]: config({
    expectations: [
      { files: 'bad/*', expect: ['60377'] },
      { files: 'bad/good.json', expect: 'none' },
    ],
  }),
  'bad/any.json': ANY,
  'bad/good.json': GOOD,
  'bad/own.json': GOOD,
  'bad/own.expected.json': '"none"',
  'good.json': GOOD,
}

test('globs say what is expected; the later one wins, and a file beside the input before all', async () => {
  expect(await outcomes(FILES)).toEqual([
    0,
    {
      'bad/any.json': ['met', CONFIG],
      'bad/good.json': ['met', CONFIG],
      'bad/own.json': ['met', 'bad/own.expected.json'],
      'good.json': ['met', undefined],
    },
  ])
})

test('without the configuration nothing of it counts, and it is a file like others', async () => {
  expect(await outcomes(FILES, '--no-config')).toEqual([
    1,
    {
      'bad/any.json': ['unmet', undefined],
      'bad/good.json': ['met', undefined],
      'bad/own.json': ['met', 'bad/own.expected.json'],
      'good.json': ['met', undefined],
      [CONFIG]: ['met', undefined],
    },
  ])
})

test('an input is judged as the configuration says, and as its expectation says before that', async () => {
  const files = {
    [CONFIG]: config({
      overrides: [
        { files: '*.json', as: 'VerifyFactor' },
        { files: 'alone.json', as: 'authentication' },
      ],
    }),
    'alone.json': SIGN_IN,
    'own.json': SIGN_IN,
    'own.expected.json': '{"expect":"none","options":{"as":"ApproveChallenge"}}',
    'sent.json': SIGN_IN,
    'sent.expected.json': '["60386"]',
  }
  expect(await outcomes(files)).toEqual([
    0,
    {
      'alone.json': ['met', undefined],
      'own.json': ['met', 'own.expected.json'],
      'sent.json': ['met', 'sent.expected.json'],
    },
  ])
})

test('what it leaves out is not tested', async () => {
  const files = { [CONFIG]: config({ ignores: ['old/'] }), 'old/any.json': ANY, 'old/gone.expected.json': '"none"' }
  expect(await outcomes({ ...files, 'good.json': GOOD })).toEqual([0, { 'good.json': ['met', undefined] }])
})

test('a configuration that is wrong is told before anything is read', async () => {
  const cwd = folder({ [CONFIG]: config({ expectations: [{ files: '*', expect: ['60337'] }] }), 'good.json': GOOD })
  const { code, out, err } = await cli(['test'], { cwd })
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^passkey-lint: passkey-lint\.config\.json:1:\d+: .*"60337"/)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

describe('what is known, by a suppression or the baseline, is no fault of a file of which nothing is expected', () => {
  const suppressed = {
    suppressions: [{ rule: 'authenticator-attachment-is-any', reason: 'recorded with an old client' }],
  }

  test('a suppression', async () => {
    const cwd = folder({ 'passkey-lint.config.json': JSON.stringify(suppressed), 'a.json': ANY })
    expect((await cli(['test'], { cwd })).code).toBe(0)
    expect((await cli(['test', '--no-config'], { cwd })).code).toBe(1)
  })

  test('an entry of the baseline, for the file that it names and not for a copy', async () => {
    const cwd = folder({ 'passkey-lint.config.json': '{"baseline":"known.json"}', 'a.json': ANY })
    await cli(['a.json', '--update-baseline'], { cwd })
    expect((await cli(['test'], { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'b.json'), ANY)
    const { out } = await cli(['test', '--format', 'json'], { cwd })
    const inputs = JSON.parse(out).inputs as { path: string; outcome: string }[]
    expect(inputs.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['a.json', 'met'],
      ['b.json', 'unmet'],
    ])
  })

  test('what is expected of a file goes before it', async () => {
    const cwd = folder({
      'passkey-lint.config.json': JSON.stringify(suppressed),
      'a.json': ANY,
      'a.expected.json': '{"expect":["authenticator-attachment-is-any"]}',
    })
    expect((await cli(['test'], { cwd })).code).toBe(0)
  })

  test('when a run of lint fails is no matter of expectations', async () => {
    const config = JSON.stringify({ failOn: 'info', maxWarnings: 0, ...suppressed })
    const cwd = folder({ 'passkey-lint.config.json': config, 'a.json': '{"hello":1}' })
    expect((await cli(['test'], { cwd })).code).toBe(0)
  })
})
