import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = mkdtempSync(join(tmpdir(), 'passkey-lint-hook-'))
const hooks = join(root, 'hooks')
const project = join(root, 'project')
const GOOD = 'fixtures/captured/twilio-platform.registration.json'
const BAD = 'fixtures/captured/mistakes/hex.json'
afterAll(() => rmSync(root, { recursive: true, force: true }))

const env = {
  ...process.env,
  PRE_COMMIT_HOME: join(root, 'cache'),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}
const git = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, env, encoding: 'utf8' })
const preCommit = (...args: string[]) => spawnSync('pre-commit', args, { cwd: project, env, encoding: 'utf8' })

/** A file of the project with the content of one of ours. */
function capture(path: string, from: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  cpSync(resolve(from), join(project, path))
}

// Debian's package; .ci/run installs it.
const isThere = spawnSync('pre-commit', ['--version']).error === undefined
const skipped = !isThere && process.env.CI === undefined

describe('.pre-commit-hooks.yaml', () => {
  test('has one hook, which lints the files that it is given', () => {
    const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[]
    expect(others).toEqual([])
    expect(hook).toMatchObject({
      id: 'passkey-lint',
      language: 'node',
      entry: expect.stringMatching(/^passkey-lint lint /),
    })
    const looksAt = (path: string): boolean =>
      new RegExp(hook?.files ?? '').test(path) && !new RegExp(hook?.exclude ?? '').test(path)
    expect(['captures/a.json', 'x.har', 'all.ndjson'].filter(looksAt)).toHaveLength(3)
    expect(
      ['package.json', 'a/package-lock.json', 'tsconfig.build.json', 'a.ts', 'b.json.bak'].filter(looksAt),
    ).toEqual([])
  })
})

describe.skipIf(skipped)(`pre-commit${skipped ? ' (not run: it is not installed)' : ''}`, () => {
  beforeAll(() => {
    // The hook's repository as somebody else has it: what is committed, without what is built.
    mkdirSync(hooks)
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    })
    for (const path of files.split('\0').filter((one) => one !== '' && !one.startsWith('test/'))) {
      mkdirSync(dirname(join(hooks, path)), { recursive: true })
      cpSync(path, join(hooks, path))
    }
    git(hooks, 'init', '-q')
    git(hooks, 'add', '-A')
    git(hooks, 'commit', '-qm', 'hooks')
    mkdirSync(project)
    git(project, 'init', '-q')
    const rev = git(hooks, 'rev-parse', 'HEAD').trim()
    const config = { repos: [{ repo: hooks, rev, hooks: [{ id: 'passkey-lint', language_version: 'system' }] }] }
    writeFileSync(join(project, '.pre-commit-config.yaml'), JSON.stringify(config))
    expect(preCommit('install').status).toBe(0)
    expect(preCommit('install-hooks')).toMatchObject({ status: 0 })
    // npm installs what the build needs, twice.
  }, 900_000)

  const commit = () => spawnSync('git', ['commit', '-m', 'x'], { cwd: project, env, encoding: 'utf8' })
  const committed = (): string[] => git(project, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n')

  test('the hook is one, in its own words', () => {
    expect(preCommit('validate-manifest', resolve('.pre-commit-hooks.yaml'))).toMatchObject({ status: 0 })
  })

  test('a sound capture is committed, and so is JSON about something else', () => {
    capture('captures/good.json', GOOD)
    writeFileSync(join(project, 'settings.json'), '{"theme":"dark"}\n')
    git(project, 'add', '-A')
    expect(commit()).toMatchObject({ status: 0 })
    expect(committed()).toEqual(expect.arrayContaining(['captures/good.json', 'settings.json']))
  })

  test('a capture with an error blocks the commit and is told; the others are not', () => {
    capture('captures/bad.json', BAD)
    capture('captures/other.json', GOOD)
    git(project, 'add', '-A')
    const { status, stdout, stderr } = commit()
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('captures/bad.json')
    expect(stdout + stderr).toContain('bytes-are-hex')
    expect(stdout + stderr).not.toMatch(/(?:other|good)\.json/)
    expect(committed()).not.toContain('captures/bad.json')
  })

  test('what is not staged is not looked at', () => {
    git(project, 'rm', '-q', '--cached', 'captures/bad.json')
    expect(commit()).toMatchObject({ status: 0 })
    expect(committed()).toContain('captures/other.json')
    expect(committed()).not.toContain('captures/bad.json')
  })

  test('a change that is staged is judged, whatever stands in the folder by then', () => {
    capture('captures/good.json', BAD)
    git(project, 'add', 'captures/good.json')
    capture('captures/good.json', GOOD)
    expect(commit()).toMatchObject({ status: 1 })
  })

  test('names of files are names', () => {
    git(project, 'reset', '-q', '--hard')
    capture('--exit-zero.json', BAD)
    capture('a b; $(touch pwned).json', BAD)
    git(project, 'add', '-A', '--', '--exit-zero.json', 'a b; $(touch pwned).json')
    const { status, stdout, stderr } = commit()
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('a b; $(touch pwned).json')
    expect(spawnSync('ls', [project], { encoding: 'utf8' }).stdout).not.toMatch(/^pwned$/m)
  })
})
