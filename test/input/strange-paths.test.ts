import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ignoredFrom } from '../../src/input/ignoring.ts'
import { cli, cliJson } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'
import { folder } from '../helpers/folder.ts'

const GOOD = JSON.stringify(captured('es256-none.registration'))

describe('a folder in which a link leads to itself', () => {
  const root = folder({ 'good.json': GOOD, 'more/good.json': GOOD })
  symlinkSync('loop.json', join(root, 'loop.json'))
  symlinkSync('..', join(root, 'more', 'up'))

  test('is read all the same; the link is named', async () => {
    const { code, out } = await cli(['.'], { cwd: root })
    expect(out).toContain('loop.json  not read: a link that leads to itself\n')
    expect(out).toContain('no findings in 2 payloads; 1 input not read\n')
    expect(code).toBe(2)
  })

  test('below which somebody looks for what is ignored', () => {
    expect(ignoredFrom(join(root, 'loop.json'), {})(join(root, 'loop.json', 'x.json'), false)).toBe(false)
  })
})

test.runIf(process.platform !== 'win32')('a pattern that matches a pipe, which has no end', async () => {
  const root = folder({ 'good.json': GOOD })
  spawnSync('mkfifo', [join(root, 'pipe.json')])
  const { code, report } = await cliJson(['*.json'], { cwd: root })
  expect(report.inputs.map(({ path }) => path)).toEqual(['good.json'])
  expect(code).toBe(0)
})

describe('an empty path, as of a variable that is not set', () => {
  const root = folder({ 'good.json': GOOD })
  const SAID = 'passkey-lint: a path is empty; is a variable not set? "." is the working directory\n'

  test.each([[['']], [['lint', '']], [['triage', '']], [['decode', '']], [['test', '']]])('%j', async (argv) => {
    const { code, out, err } = await cli(argv, { cwd: root })
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: SAID })
  })

  test('beside a good one, which is read', async () => {
    const { code, err, report } = await cliJson(['', 'good.json'], { cwd: root })
    expect(report.inputs.map(({ path }) => path)).toEqual(['good.json'])
    expect({ code, err }).toEqual({ code: 2, err: SAID })
  })
})

test('names that the system takes for none', async () => {
  const { code, out } = await cli(['a\0b.json', `${'x'.repeat(5000)}.json`], { cwd: folder({}) })
  expect(out).toContain('2 inputs not read')
  expect(code).toBe(2)
})

describe('a working directory that was deleted', () => {
  const bin = resolve('bin/passkey-lint.js')
  const good = join(folder({ 'good.json': GOOD }), 'good.json')
  const run = (...argv: string[]) => {
    const gone = join(folder({}), 'gone')
    mkdirSync(gone)
    const script = 'rmdir "$PWD" && exec "$0" "$@"'
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, bin, ...argv], {
      cwd: gone,
      encoding: 'utf8',
      input: GOOD,
    })
    return { status, out: stdout + stderr }
  }

  test.runIf(process.platform !== 'win32').each([[[good]], [['-']], [['triage', good]], [['decode', good]]])(
    'does not keep %j from being read',
    (argv) => {
      const { status, out } = run(...argv)
      expect(out).not.toContain('a bug')
      expect(status).toBe(0)
    },
  )

  test.runIf(process.platform !== 'win32')('has no files', () => {
    expect(run('x.json')).toEqual({
      status: 2,
      out: 'x.json  not read: no such file\n\nno findings in 0 payloads; 1 input not read\n',
    })
    expect(run('.')).toMatchObject({ status: 2, out: expect.stringContaining('not read: no such file') })
  })
})
