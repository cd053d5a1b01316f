import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyInto } from '../helpers/folder.ts'

/**
 * Ceilings of the tarball, a tenth above what it was in November 2026: a third of it is the library for browsers, of which the
 * paste page is made, a fifth the pictures of the README.
 */
const MOST = { packed: 2_000_000, unpacked: 6_400_000, files: 520, dependencies: 0 }

const root = mkdtempSync(join(tmpdir(), 'passkey-lint-supply-'))
const inside = join(root, 'package')
let tarball = ''

beforeAll(() => {
  // With its scripts, as it is published; in a copy, for the build would pull dist/ from under the other tests.
  const repository = join(root, 'repository')
  mkdirSync(repository)
  const files = [
    'bin',
    'fixtures',
    'schemas',
    'src',
    '.github',
    'package.json',
    'tsconfig.json',
    'README.md',
    'SECURITY.md',
    'LICENSE',
  ]
  copyInto(repository, files)
  symlinkSync(resolve('node_modules'), join(repository, 'node_modules'))
  const manifest = readFileSync(join(repository, 'package.json'), 'utf8')
  execFileSync('npm', ['pack', '--pack-destination', root], { cwd: repository, stdio: 'ignore' })
  expect(readFileSync(join(repository, 'package.json'), 'utf8')).toBe(manifest)
  tarball = join(root, readdirSync(root).find((name) => name.endsWith('.tgz')) ?? '')
  execFileSync('tar', ['-xzf', tarball, '-C', root])
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const manifest = (): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(join(inside, 'package.json'), 'utf8')) as Record<string, Record<string, string>>

test('what somebody installs stays small, and brings nothing else', () => {
  const files = readdirSync(inside, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(inside, name)))
    .filter((stat) => stat.isFile())
  const { dependencies = {}, optionalDependencies = {}, bundledDependencies = {} } = manifest()
  const found = {
    packed: statSync(tarball).size,
    unpacked: files.reduce((sum, { size }) => sum + size, 0),
    files: files.length,
    dependencies: Object.keys({ ...dependencies, ...optionalDependencies, ...bundledDependencies }).length,
  }
  for (const [what, most] of Object.entries(MOST))
    expect(found, what).toHaveProperty(
      what,
      expect.toSatisfy((n: number) => n <= most),
    )
})

test('it says where it comes from and how to report what leaks', () => {
  expect(manifest().repository?.url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/passkey-lint\.git$/)
  expect(readdirSync(inside)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'SECURITY.md']))
})

test('who installs it hears nothing, and nothing runs', () => {
  expect(manifest()).not.toHaveProperty('scripts')
  const app = join(root, 'app')
  mkdirSync(app)
  // Without one npm takes the first folder above that has one.
  writeFileSync(join(app, 'package.json'), '{}')
  const argv = ['install', '--offline', '--no-audit', '--no-fund', tarball]
  const installed = spawnSync('npm', argv, { cwd: app, encoding: 'utf8' })
  expect([installed.status, installed.stderr]).toEqual([0, ''])
  const program = join(app, 'node_modules/.bin/passkey-lint')
  expect(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(manifest().version)
})

/** An advisory of npm's own database. A registry that does not answer, or knows no audit, says something else. */
interface Audit {
  vulnerabilities?: Record<string, { severity: string; via: unknown }>
  message?: string
  error?: unknown
}

/** The packages of which parts stand in the program, as its list of licences names them. */
const bundled = (): Set<string> => {
  const licences = readFileSync(join(inside, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  return new Set([...licences.matchAll(/^=+\n(\S+) \S+ \(/gm)].map(([, name = '']) => name))
}

test('no advisory is known for what the program is made of', (context) => {
  expect([...bundled()]).toContain('cbor-x')
  const ran = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' })
  const answer = JSON.parse(ran.stdout || '{}') as Audit
  if (answer.vulnerabilities === undefined)
    context.skip(`not asked: the registry did not answer (${answer.message ?? ran.stderr.trim().split('\n')[0]})`)
  expect(Object.keys(answer.vulnerabilities ?? {}).filter((name) => bundled().has(name))).toEqual([])
})
