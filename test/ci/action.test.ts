import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parsedAs } from '../helpers/schemas.ts'
import { pack } from './packed.ts'
import { type Action, type ActionRun, runAction } from './runner.ts'

const root = mkdtempSync(join(tmpdir(), 'passkey-lint-action-'))
const workspace = join(root, 'workspace')
const action = join(root, 'action')
const GOOD = resolve('fixtures/captured/twilio-platform.registration.json')
const BAD = resolve('fixtures/captured/mistakes/hex.json')
let tarball = ''

beforeAll(() => {
  tarball = pack(root)
  // What a runner has of the action: its checkout, which is not built.
  cpSync(resolve('action.yml'), join(action, 'action.yml'))
  cpSync(resolve('.github/action'), join(action, '.github/action'), { recursive: true })
  cpSync(resolve('package.json'), join(action, 'package.json'))
  mkdirSync(join(workspace, 'captures/red'), { recursive: true })
  cpSync(GOOD, join(workspace, 'captures/green/login.json'))
  cpSync(BAD, join(workspace, 'captures/red/signup.json'))
  writeFileSync(join(workspace, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: workspace, stdio: 'ignore' })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** With the program that the project installed: npm unpacks a tarball anew each time. */
const run = (inputs: Record<string, string>): ActionRun =>
  runAction({ version: 'installed', ...inputs }, { workspace, action, temp: root })

describe('action.yml', () => {
  const text = readFileSync('action.yml', 'utf8')
  const { inputs, outputs, runs } = parse(text) as Action

  test('is an action as GitHub reads one', () => {
    const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
    const wrong = parseAction({ name: 'action.yml', content: 'name: 1\nruns: x' }, new NoOperationTraceWriter())
    expect(wrong.context.errors.getErrors().length).toBeGreaterThan(0)
  })

  test('puts nothing of an input into a script, and uses every input', () => {
    for (const { run: script } of runs.steps) expect(script).not.toContain('${{')
    const used = JSON.stringify(runs)
    expect(Object.keys(inputs).filter((name) => !used.includes(`{{ inputs.${name} }}`))).toEqual([])
  })

  test('tells every output in its script', () => {
    const script = readFileSync('.github/action/lint.sh', 'utf8')
    for (const name of Object.keys(outputs)) expect(script).toContain(`${name}=`)
  })

  test.skipIf(process.env.CI === undefined && spawnSync('shellcheck', ['--version']).error !== undefined)(
    'its script passes shellcheck',
    () => {
      const { stdout, error } = spawnSync('shellcheck', ['.github/action/lint.sh'], { encoding: 'utf8' })
      expect([stdout, error]).toEqual(['', undefined])
    },
  )
})

describe('on a runner', () => {
  test('a folder without errors is green', () => {
    const { code, log, outputs, summary } = run({ paths: 'captures/green', version: `file:${tarball}` })
    expect({ code, log }).toMatchObject({
      code: 0,
      log: expect.stringMatching(/login\.json[\s\S]*no findings in 1 payload/),
    })
    expect(outputs).toMatchObject({ 'exit-code': '0', errors: '0', warnings: '0', 'sarif-file': '' })
    const report = parsedAs<{ inputs: unknown[] }>('report', readFileSync(outputs.report ?? '', 'utf8'))
    expect(report.inputs).toHaveLength(1)
    expect(summary).toMatch(/^## passkey-lint: no findings in 1 payload$/m)
    expect(log).not.toMatch(/^::/m)
  })

  test('a folder with an error is red, with an annotation, a summary and SARIF', () => {
    const { code, log, outputs, summary } = run({ paths: 'captures/green\ncaptures/red\n', 'sarif-file': 'out.sarif' })
    expect(code).toBe(1)
    expect(log).toMatch(/^::error (?=.*file=captures\/red\/signup\.json)(?=.*line=\d+)/m)
    // Beside the annotations, the log is for people.
    expect(log).toContain('┌ captures/red/signup.json:7:23')
    expect(outputs).toMatchObject({ 'exit-code': '1', errors: '1', 'sarif-file': 'out.sarif' })
    expect(summary).toContain('signup.json')
    const sarif = parsedAs<{ version: string }>('sarif', readFileSync(join(workspace, 'out.sarif'), 'utf8'))
    expect(sarif.version).toBe('2.1.0')
  })

  test('in a folder of the repository, places are those of the repository', () => {
    const inputs = { paths: 'red', 'working-directory': 'captures', 'sarif-file': 'out.sarif', summary: 'false' }
    const { code, log, outputs, summary } = run(inputs)
    expect([code, summary]).toEqual([1, ''])
    expect(log).toMatch(/^::error (?=.*file=captures\/red\/signup\.json)/m)
    expect(outputs['sarif-file']).toBe('captures/out.sarif')
    expect(readFileSync(join(workspace, outputs['sarif-file'] ?? ''), 'utf8')).toContain(
      '"uri": "captures/red/signup.json"',
    )
  })

  test('flags are those that are asked for', () => {
    expect(run({ paths: 'captures/red', args: '--expect\nbytes-are-hex\n' }).code).toBe(0)
    expect(run({ paths: 'captures/red', args: '--disable=bytes-are-hex', 'fail-on': 'error' }).code).toBe(0)
    expect(run({ paths: 'captures/green', 'max-warnings': '0' }).code).toBe(0)
  })

  test.each([
    [{ 'fail-on': 'warnings' }, /fail-on/],
    [{ config: 'none.json' }, /none\.json/],
    [{ args: '--frmat=json' }, /unknown option '--frmat=json'/],
    [{ paths: 'captures/none.json' }, /captures\/none\.json/],
    [{ paths: ' \n\n' }, /^::error title=passkey-lint::no paths are given$/m],
  ])('%j cannot be obeyed: one line says why, and the code is 2', (inputs, said) => {
    const { code, log, outputs } = run({ paths: 'captures/green', ...inputs })
    expect(code).toBe(2)
    expect(log).toMatch(said)
    expect(log).not.toMatch(/ {4}at /)
    expect(outputs['exit-code']).toBe('2')
  })

  test('whatever a path or a flag is called, nothing of it runs', () => {
    const hostile = join(workspace, 'hostile')
    const names = ['$(touch pwned).json', '`touch pwned`.json', '; touch pwned;.json', '" && touch pwned #.json']
    const more = ['--exit-zero', 'a\n::error::pwned.json', '%0A::stop-commands::x.json', "it's | *.json"]
    for (const name of [...names, ...more]) cpSync(BAD, join(hostile, name))
    const named = run({ 'working-directory': 'hostile', paths: [...names, '--exit-zero'].join('\n') })
    expect(named).toMatchObject({ code: 1, outputs: { errors: '5' } })
    const { code, log, outputs } = run({ paths: 'hostile', 'fail-on': '$(touch pwned)', config: '`touch pwned`' })
    expect([code, outputs.errors]).toEqual([2, ''])
    expect(log).toContain('$(touch pwned)')
    const all = run({ paths: 'hostile' })
    expect(all).toMatchObject({ code: 1, outputs: { errors: '8' } })
    expect(all.log).not.toMatch(/^::(?!error (?:[a-z]+=[^:]*)::)/im)
    expect(all.log.match(/^::/gm)).toHaveLength(8)
    for (const folder of [workspace, hostile, root, '.']) expect(readdirSync(folder)).not.toContain('pwned')
  })

  test('a summary that GitHub would refuse is cut, and says so', () => {
    const many = join(workspace, 'many')
    mkdirSync(many)
    for (let at = 0; at < 1500; at++) writeFileSync(join(many, `${at}.json`), readFileSync(BAD))
    const { code, summary } = run({ paths: 'many' })
    expect(code).toBe(1)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toMatch(/longer than a summary may be/)
  })

  test('without Node.js, that is what it says', () => {
    const env = { PATH: join(root, 'bin') }
    mkdirSync(env.PATH)
    for (const name of ['bash', 'mktemp', 'sh']) spawnSync('ln', ['-s', `/bin/${name}`, join(env.PATH, name)])
    const { code, log } = runAction({ paths: '.' }, { workspace, action, temp: root, env })
    expect(code).toBe(2)
    expect(log).toContain('::error title=passkey-lint::Node.js 20.19 or newer is needed')
  })

  test('the version is that of the action, unless another is asked for', () => {
    const bin = join(root, 'npx-alone')
    mkdirSync(bin)
    writeFileSync(join(bin, 'npx'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 })
    const { log } = runAction(
      { paths: '.' },
      { workspace, action, temp: root, env: { PATH: `${bin}:${process.env.PATH}` } },
    )
    const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(log).toMatch(
      new RegExp(`^--yes --package passkey-lint@${own} -- passkey-lint lint --format pretty .* -- \\.\n$`),
    )
  })
})
