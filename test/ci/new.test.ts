import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { copyInto } from '../helpers/folder.ts'
import { readRepo } from '../helpers/repo.ts'
import { LINES, SAMPLES } from './new-samples.ts'

const COPIED = ['src', 'test', 'fixtures', 'schemas', '.github', 'README.md', 'package.json', 'tsconfig.json']

/** The commands with which the steps of each section begin, as words after `npm run`. */
function walk(): Map<string, string[][]> {
  const sections = readRepo('.github/CONTRIBUTING.md').split(/^## /m).slice(1)
  return new Map(
    sections.map((section) => {
      const commands = [...section.matchAll(/^\d+\. `npm run ([^`]+)`/gm)].map(([, words = '']) => words.split(' '))
      return [section.slice(0, section.indexOf('\n')), commands]
    }),
  )
}
const SECTIONS = walk()
const commands = (script: string): string[][] =>
  [...SECTIONS.values()]
    .flat()
    .flatMap(([name, ...args]) => (name === script ? [args.filter((arg) => arg !== '--')] : []))

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'passkey-lint-new-'))
  copyInto(copy, COPIED)
  // Else the copy would walk in a copy of its own, without end.
  rmSync(join(copy, 'test/ci/new.test.ts'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const scripts: Record<string, string> = JSON.parse(readRepo('package.json')).scripts

/** One script of package.json, in the copy, without npm in between. */
function run(script: string, args: readonly string[] = []): string {
  const [program = '', ...own] = (scripts[script] ?? '').split(' ')
  const path = program === 'vitest' ? ['node_modules/vitest/vitest.mjs'] : []
  const { stdout, stderr } = spawnSync(process.execPath, [...path, ...own, ...args], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return stdout + stderr
}

/** How tests of the copy ended, by their names; run as one bundle, which takes a quarter of vitest's time. */
function tested(...args: string[]): Map<string, boolean> {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/mutation/once.mjs', ...args], {
    cwd: copy,
    encoding: 'utf8',
    // The tests that failed and passed, by name: more than Node keeps unless it is told to.
    maxBuffer: 64 * 1024 * 1024,
  })
  expect(stdout, stderr).not.toBe('')
  const results: { id: string; failed?: string }[] = JSON.parse(stdout)
  return new Map(results.map(({ id, failed }) => [id.replace(/ *#\d+$/, ''), failed === undefined]))
}

/** Every file that an author may touch, and what it says; not what the build and `npm run fixtures` make. */
function sources(): Map<string, string> {
  const all = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' }),
  )
  const paths = all.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  const own = paths.map((path) => path.slice(copy.length + 1)).filter((path) => !path.startsWith('src/generated'))
  return new Map(own.map((path) => [path, readFileSync(join(copy, path), 'utf8')]))
}

let last: Map<string, string> | undefined

/** What became other in the copy meanwhile, or since the last time, if that was later. */
function touchedBy(work: () => void): string[] {
  const before = last ?? sources()
  work()
  const after = sources()
  last = after
  return [...after].flatMap(([path, text]) => (before.get(path) === text ? [] : [path])).sort()
}

// One after the other: they are the steps of one walk. Each starts programs, on a busy machine slowly.
vi.setConfig({ testTimeout: 300_000 })

/** What a section says to write in files that are there. */
function addLines(what = ''): void {
  for (const [path, lines] of Object.entries(LINES[what] ?? {})) {
    const text = readFileSync(join(copy, path), 'utf8')
    for (const [before] of lines) expect(text).toContain(before)
    writeFileSync(
      join(copy, path),
      lines.reduce((all, [before, written]) => all.replace(before, written + before), text),
    )
  }
}

test('npm run new writes the files that there are to touch, but for lines of a provider and a kind', () => {
  const touched = commands('new').map((args): [string | undefined, string[]] => [
    args[0],
    touchedBy(() => {
      run('new', args)
      addLines(args[0])
    }),
  ])
  expect(Object.fromEntries(touched)).toEqual({
    rule: ['src/rules/envelope/sample-member.ts', 'test/recipes/rules/sample-member.ts'],
    error: ['src/providers/auth0/errors/sample-error.ts'],
    wrapper: ['src/unwrap/wrappers/sample.ts', 'test/unwrap/wrappers/sample.test.ts'],
    format: ['src/formats/sample.ts'],
    kind: [
      'src/providers/auth0/facts.ts',
      'src/providers/auth0/recognisers/index.ts',
      'src/providers/auth0/recognisers/sample-kind.ts',
      'test/auth0/sample-kind.test.ts',
    ],
    provider: ['src/providers/list.json', 'src/providers/sample/facts.ts', 'test/sample/request.test.ts'],
  })
  const lines = Object.values(LINES).flatMap((paths) => Object.keys(paths))
  expect(touched.flatMap(([, paths]) => paths).sort()).toEqual([...Object.keys(SAMPLES), ...lines].sort())
})

test('it writes over nothing, and knows no other things', () => {
  expect(touchedBy(() => expect(run('new', ['format', 'sample'])).toContain('is there already'))).toEqual([])
  expect(touchedBy(() => expect(run('new', ['house', 'sample'])).toContain('Usage'))).toEqual([])
})

/** Those in which something fails as long as it is not filled in. */
const ASKING = [
  'test/docs/pages.test.ts',
  'test/formats/every.test.ts',
  'test/house/filled.test.ts',
  'test/recipes/recipes.test.ts',
  ...Object.keys(SAMPLES).filter((path) => path.endsWith('.test.ts')),
]

test('what was not filled in fails', () => {
  expect(run('build', ['--generated'])).toBe('')
  const results = tested(...ASKING)
  expect([...results].flatMap(([name, passed]) => (passed ? [] : [name])).sort()).toEqual([
    'test/auth0/sample-kind.test.ts > auth0-sample-kind: it is recognised, without a finding',
    'test/docs/pages.test.ts > the pages > auth0/sample-error is told whole',
    'test/formats/every.test.ts > sample lays out the report written by hand as its file shows',
    'test/house/filled.test.ts > nothing that npm run new wrote is left to be filled in',
    'test/recipes/recipes.test.ts > a rule with recipes has no file that none makes (npm run fixtures -- --prune)',
    'test/recipes/recipes.test.ts > what a recipe makes is what is stored (npm run fixtures) > sample-member',
    'test/sample/request.test.ts > sample: a captured request to it is judged for it, without a finding',
    'test/unwrap/wrappers/sample.test.ts > sample: the registration that it holds is found through it, and nothing is wrong',
  ])
})

test('what was filled in passes, and the author touched no other file', () => {
  const touched = touchedBy(() => {
    for (const [path, text] of Object.entries(SAMPLES)) writeFileSync(join(copy, path), text)
  })
  expect(touched).toEqual(Object.keys(SAMPLES).sort())
  expect(run('build', ['--generated'])).toBe('')
  for (const args of commands('fixtures')) expect(run('fixtures', args)).toContain('"rule":"sample-member"')
  const [docs] = commands('docs')
  expect(run('docs', docs)).toBe('')
  // The tests that all sections name: those that speak of a sample, or of what is left to fill in.
  const named = commands('test:only')
    .flat()
    .filter((arg) => arg.startsWith('test/'))
  const results = tested('--update', '--named', 'sample-|^sample|filled', ...new Set(named))
  expect([...results].filter(([, passed]) => !passed)).toEqual([])
  expect([...results.keys()].join('\n')).toMatch(/envelope\/sample-member #\d+ > what the program says/)
  expect(readFileSync(join(copy, 'test/formats/sample.txt'), 'utf8')).toMatch(/^sample: \d+ errors\n$/)
  expect(readFileSync(join(copy, '.github/docs/errors.md'), 'utf8')).toContain('auth0/sample-error')
})
