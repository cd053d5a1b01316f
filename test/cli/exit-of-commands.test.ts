import { describe, expect, test } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

const root = folder({
  'good.json': '{"error":"invalid_grant","error_description":"x"}',
  'empty.json': '',
  'key.json': 'no key',
})

describe('each command ends with the code that the help promises', () => {
  test.each<[argv: string[], code: number]>([
    [['codes'], 0],
    [['codes', '--format', 'json'], 0],
    [['rules'], 0],
    [['rules', '--format', 'json'], 0],
    [['schema'], 0],
    [['schema', 'registration'], 0],
    [['schema', 'VerifyFactor'], 0],
    [['schema', 'no-such-thing'], 2],
    [['completion', 'bash'], 0],
    [['completion', 'ksh'], 2],
    [['explain', '60377'], 0],
    [['explain', 'nobody ever printed this'], 1],
    [['explain', '60377', 'nobody ever printed this'], 1],
    [['decode', 'empty.json'], 1],
    [['decode', 'missing.json'], 2],
    [['empty.json'], 1],
    [['missing.json'], 2],
    [['empty.json', 'missing.json'], 2],
    [['empty.json', 'none/*.json'], 2],
    [['none/*.json'], 2],
    [['empty.json', '--exit-one'], 2],
    [['empty.json', '--max-warnings', '3x'], 2],
    [['empty.json', '--max-warnings', 'x3'], 2],
    [['--version'], 0],
    [['--help'], 0],
    [[], 2],
  ])('%j: %i', async (argv, code) => {
    expect((await cli(argv, { cwd: root })).code).toBe(code)
  })

  test('what is told of a path acts on no terminal', async () => {
    const { code, err } = await cli(['none-\u001b[31m/*.json'], { cwd: root })
    expect(code).toBe(2)
    expect(err).toContain('\\u{1b}[31m')
    expect(err).not.toContain('\u001b')
  })
})
