import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { entriesIn, onDisk, shownBytes } from '../../src/input/file-names.ts'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { BAD, GOOD } from '../helpers/lines.ts'

/** A file in a folder, by the bytes of its path: Latin-1, of which a unit is a byte. */
function put(root: string, latin: string, text: string): void {
  const bytes = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(latin, 'latin1')])
  const slash = bytes.lastIndexOf('/')
  mkdirSync(bytes.subarray(0, slash), { recursive: true })
  writeFileSync(bytes, text)
}

/** What Node makes of the same on a command line. */
const typed = (latin: string): string => Buffer.from(latin, 'latin1').toString()

/** Other systems take no such name. */
describe.runIf(process.platform === 'linux')('a name that is no UTF-8', () => {
  const root = folder({ 'in/plain.json': GOOD, 'in/Zoë.json': GOOD })
  put(root, 'in/caf\xe9.json', BAD)
  put(root, 'in/caf\xe8.json', BAD)
  put(root, 'in/d\xe9p\xf4t/a.json', BAD)
  put(root, 'in/d\xe9p\xf4t/.gitignore', 'b.json')
  put(root, 'in/d\xe9p\xf4t/b.json', BAD)
  put(root, 'alone/na\xefve\xff.json', BAD)
  put(root, 'alone/payload\xe9', BAD)
  const pathsOf = async (...argv: string[]) => {
    const { code, report, err } = await cliJson(argv, { cwd: root })
    return {
      code,
      err,
      paths: report.inputs.map(({ path, unreadable = '' }) => path + (unreadable && `: ${unreadable}`)),
    }
  }

  test('in a folder is opened, judged and shown by its bytes', async () => {
    expect(await pathsOf('in')).toEqual({
      code: 1,
      err: '',
      paths: ['in/Zoë.json', 'in/caf\\xe8.json', 'in/caf\\xe9.json', 'in/d\\xe9p\\xf4t/a.json', 'in/plain.json'].sort(),
    })
    expect((await pathsOf('alone')).paths).toEqual(['alone/na\\xefve\\xff.json', 'alone/payload\\xe9'])
  })

  test('is found by a pattern', async () => {
    expect((await pathsOf('in/*.json')).paths).toHaveLength(4)
    expect((await pathsOf('in/caf*.json')).paths.sort()).toEqual(['in/caf\\xe8.json', 'in/caf\\xe9.json'])
  })

  test('on the command line is looked for in its folder: a file, a folder, and what is below one', async () => {
    expect((await pathsOf(typed('alone/na\xefve\xff.json'))).paths).toEqual(['alone/na\\xefve\\xff.json'])
    expect((await pathsOf(typed('in/d\xe9p\xf4t'))).paths).toEqual(['in/d\\xe9p\\xf4t/a.json'])
    expect((await pathsOf(resolve(root, typed('in/d\xe9p\xf4t/a.json')))).paths).toEqual(['in/d\\xe9p\\xf4t/a.json'])
    const decoded = await cli(['decode', typed('alone/na\xefve\xff.json')], { cwd: root })
    expect([decoded.code, decoded.err]).toEqual([0, ''])
  })

  test('that several files may have is told, with what to do; all of them are read where all are named', async () => {
    const [one, other] = [typed('in/caf\xe9.json'), typed('in/caf\xe8.json')]
    const { code, paths } = await pathsOf(one, 'in/plain.json')
    expect([code, paths[1]]).toEqual([2, 'in/plain.json'])
    expect(paths[0]).toBe(
      'in/caf\ufffd.json: its name is not UTF-8, and several files may be meant: name their folder, or pipe it (passkey-lint - < FILE)',
    )
    expect((await pathsOf(one, other)).paths.sort()).toEqual(['in/caf\\xe8.json', 'in/caf\\xe9.json'])
    expect((await pathsOf(typed('in/\xe9.json'))).paths).toEqual(['in/\ufffd.json: no such file'])
  })

  test('is shown in every format without a unit that stands alone', async () => {
    for (const format of FORMAT_NAMES) {
      const { code, out } = await cli(['in', '--format', format], { cwd: root })
      expect([format, code, /\p{Surrogate}|\ufffd/u.test(out)]).toEqual([format, 1, false])
    }
  })

  test('is that of the working directory', () => {
    put(root, 'w\xe9/a.json', BAD)
    const [node, bin] = [process.execPath, resolve('bin/passkey-lint.js')]
    const script = `cd w*/ && '${node}' '${bin}' . --format compact --format json=report.json; echo $?; ls`
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: root, encoding: 'utf8' })
    expect([stderr, stdout.replace(/(?<=bytes-are-hex).*/, '')]).toEqual([
      '',
      'a.json:1:919: error 60380 bytes-are-hex\n1\na.json\nreport.json\n',
    ])
  })

  test('is that of a stream, and of a payload with its expectation', async () => {
    put(root, 'lines/a\xe9.ndjson', `${BAD}\n`)
    const { code, out } = await cli(['--ndjson', 'lines'], { cwd: root })
    expect([code, out.split('\n').length]).toEqual([1, 2])
    put(root, 'expected/a\xe9.json', BAD)
    put(root, 'expected/a\xe9.expected.json', '["bytes-are-hex"]')
    expect(await cli(['test', 'expected'], { cwd: root })).toMatchObject({ code: 0, err: '' })
  })
})

test.each(['plain.json', 'Zoë 🔑.json', '\ufffd.json'])('%s stays what it is', (name) => {
  expect([onDisk(name), shownBytes(name)]).toEqual([name, name])
  expect(entriesIn(folder({ [name]: '' })).map((entry) => entry.name)).toEqual([name])
})
