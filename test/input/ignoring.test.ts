import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const PAYLOAD = '{"id":"AA","type":"public-key"}'

function repository(): string {
  const root = folder({
    '.gitignore': '\uFEFFout/\n*.local.json\n/b/*\n!/b/4.json\n',
    '.git/info/exclude': 'secret.json\n',
    'a/1.json': PAYLOAD,
    'a/keep/.gitignore': '*\n!2.json\n',
    'a/keep/2.json': PAYLOAD,
    'a/keep/other.json': PAYLOAD,
    'a/out/3.json': PAYLOAD,
    'a/out/.gitignore': '!3.json\n',
    'b/4.json': PAYLOAD,
    'b/5.json': PAYLOAD,
    'c.local.json': PAYLOAD,
    'secret.json': PAYLOAD,
  })
  return root
}

test('a line that is longer than any path leaves out nothing', async () => {
  const cwd = folder({ '.gitignore': `${'*("a", '.repeat(5000)}\nout.json\n`, 'a.json': PAYLOAD, 'out.json': PAYLOAD })
  expect(await read(cwd, '.')).toEqual(['a.json'])
})

const read = async (cwd: string, ...argv: string[]): Promise<string[]> =>
  (await cliJson(argv, { cwd })).report.inputs.map(({ path }) => path)

describe('what .gitignore leaves out is left out of', () => {
  test.each([
    ['a folder', ['.'], ['a/1.json', 'a/keep/2.json', 'b/4.json']],
    ['a folder below that of the file', ['b'], ['b/4.json']],
    ['a pattern', ['**/*.json'], ['a/1.json', 'a/keep/2.json', 'b/4.json']],
    ['hooks, which name every file', ['a/out/3.json', 'b/4.json', '--force-exclude'], ['b/4.json']],
  ])('%s', async (_what, argv, paths) => {
    expect(await read(repository(), ...argv)).toEqual(paths)
  })

  test('a folder that is the working directory', async () => {
    expect(await read(join(repository(), 'a'), '.')).toEqual(['1.json', 'keep/2.json'])
  })
})

describe('it is read when', () => {
  test.each([
    ['it is named', ['a/out/3.json'], ['a/out/3.json']],
    ['its folder is named', ['a/out'], ['a/out/3.json']],
    ['--no-ignore is given', ['b', '--no-ignore'], ['b/4.json', 'b/5.json']],
  ])('%s', async (_what, argv, paths) => {
    expect(await read(repository(), ...argv)).toEqual(paths)
  })
})

test('a file above the repository is another one', async () => {
  const root = repository()
  mkdirSync(join(root, 'b/.git'))
  expect(await read(root, 'b')).toEqual(['b/4.json', 'b/5.json'])
})

test.each([
  ['a pattern', 'a/out/*.json', 'every file that matches a/out/*.json is ignored'],
  ['a folder', 'only', 'every file in the folder only is ignored'],
])('where that is all of %s, it is said, and --allow-no-match lets it pass', async (_what, arg, words) => {
  const cwd = folder({
    '.gitignore': 'x.json\nout/\n',
    'only/x.json': PAYLOAD,
    'a/out/3.json': PAYLOAD,
    '.git/HEAD': '',
  })
  const ran = await cli([arg], { cwd })
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(words)])
  expect((await cli([arg, '--allow-no-match'], { cwd })).code).toBe(0)
})

test('--verbose says how many; else there is no word of it', async () => {
  const cwd = repository()
  expect((await cli(['.', '--verbose'], { cwd })).err).toContain('5 files and folders are ignored')
  expect((await cli(['.'], { cwd })).err).toBe('')
})
