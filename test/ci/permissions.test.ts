import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Nobody: root may read and write everything. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const isSkipped = !isRoot && process.env.CI === undefined

const root = mkdtempSync(join(tmpdir(), 'passkey-lint-permissions-'))
const BAD = readFileSync('fixtures/captured/mistakes/hex.json', 'utf8')

/** Runs a copy of the program as somebody who may read what is permitted. */
function run(...argv: string[]) {
  const program = [join(root, 'app/bin/passkey-lint.js'), ...argv]
  const env = { PATH: process.env.PATH ?? '', NO_COLOR: '1' }
  return spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8', env, uid: NOBODY, gid: NOBODY })
}

beforeAll(() => {
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(root, 'app', part), { recursive: true })
  for (const name of ['in/a.json', 'in/b.json', 'in/c.json', 'in/closed/d.json', 'closed/report.json']) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), BAD)
  }
  for (const [name, mode] of [
    ['.', 0o755],
    ['in/b.json', 0],
    ['in/closed', 0],
    ['closed', 0o755],
    ['closed/report.json', 0o666],
  ] as const)
    chmodSync(join(root, name), mode)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test.skipIf(isSkipped)(`somebody is root${isSkipped ? ' (not run: only root can be somebody else)' : ''}`, () => {
  expect(isRoot).toBe(true)
})

describe.skipIf(isSkipped)('what is not permitted', () => {
  test('to be read is told, the rest is reported, 2', () => {
    const { status, stdout, stderr } = run('in', '--format', 'compact')
    expect([status, stdout.split('\n').map((line) => line.slice(0, 9)), stderr]).toEqual([
      2,
      ['in/a.json', 'in/b.json', 'in/c.json', ''],
      'passkey-lint: cannot list the folder in/closed\n',
    ])
    expect(stdout).toMatch(/^in\/b\.json.*permission denied$/m)
  })

  test('to be read as lines is told, the rest is read, 2', () => {
    const { status, stdout, stderr } = run('--ndjson', '--quiet', 'in/b.json', 'in/a.json')
    expect([status, stdout === '', stderr]).toEqual([2, false, 'passkey-lint: in/b.json: permission denied\n'])
  })

  test('to be written is told, the report is on the screen, 2', () => {
    const { status, stdout, stderr } = run('in/a.json', '--format', 'compact', '--format', 'json=closed/new.json')
    expect([status, stdout.includes('bytes-are-hex'), stderr]).toEqual([
      2,
      true,
      'passkey-lint: cannot write the report json=closed/new.json: that is not permitted\n',
    ])
  })

  test('beside a file that may be written is written into it', () => {
    const { status, stderr } = run('in/a.json', '--format', 'compact', '--format', 'json=closed/report.json')
    expect([status, stderr, readFileSync(join(root, 'closed/report.json'), 'utf8').startsWith('{\n')]).toEqual([
      1,
      '',
      true,
    ])
  })
})
