import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { installPacked } from '../helpers/packed.ts'
import { checkPrinted } from '../helpers/printed.ts'

const BIN = resolve('bin/passkey-lint.js')
const GOOD = resolve('fixtures/captured/twilio-platform.registration.json')
const BAD = resolve('fixtures/captured/mistakes/hex.json')

let folder = ''
beforeAll(() => {
  if (!existsSync('dist/cli.cjs')) throw new Error('dist/ is missing: run "npm run build" first')
  folder = mkdtempSync(join(tmpdir(), 'passkey-lint-process-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clean = { PATH: process.env.PATH, HOME: process.env.HOME }
const bin = (argv: string[], options: { input?: string; env?: Record<string, string>; cwd?: string } = {}) => {
  const ran = spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...options,
    env: { ...clean, ...options.env },
  })
  checkPrinted(argv, { out: ran.stdout, err: ran.stderr })
  return ran
}

/** Enough inputs for a report of three times a pipe's buffer. */
const MANY = 120

const manyBad = (): string[] => {
  const many = join(folder, 'many')
  if (existsSync(many)) return [many]
  mkdirSync(many)
  for (let n = 0; n < MANY; n++) cpSync(BAD, join(many, `${n}.json`))
  return [many]
}

describe('exit codes', () => {
  it('0, 1 and 2', () => {
    expect([bin([GOOD]).status, bin([BAD]).status, bin(['gone.json']).status, bin(['--nonsense']).status]).toEqual([
      0, 1, 2, 2,
    ])
  })

  it('3 when it was not built', () => {
    cpSync('bin', join(folder, 'unbuilt/bin'), { recursive: true })
    const ran = spawnSync(process.execPath, [join(folder, 'unbuilt/bin/passkey-lint.js')], { encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining('npm ci')])
  })

  describe('3 for what nobody expected', () => {
    /** The program with another bundle. */
    const broken = (name: string, bundle: string, input = '', env: Record<string, string> = {}) => {
      for (const part of ['bin', 'package.json']) cpSync(part, join(folder, name, part), { recursive: true })
      mkdirSync(join(folder, name, 'dist'), { recursive: true })
      writeFileSync(join(folder, name, 'dist/cli.cjs'), bundle)
      const argv = [join(folder, name, 'bin/passkey-lint.js'), 'a.json']
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
        encoding: 'utf8',
        input,
        env: { ...clean, ...env },
      })
      return { status, stdout, stderr }
    }
    const BUNDLE = `const { bugText } = require(${JSON.stringify(resolve('dist/cli.cjs'))})
exports.bugText = bugText
exports.run = async (_, io) => {
  io.stdout.write('found\\n')
  setImmediate(() => { throw new TypeError('broken, "client_secret": "hunter2"\\u001b[31m') })
  for await (const chunk of io.stdin) io.stdout.write(chunk)
  return 1
}
`

    it('one line with what a report needs; what was reported stays', () => {
      const { status, stdout, stderr } = broken('late', BUNDLE)
      expect([status, stdout]).toEqual([3, 'found\n'])
      expect(stderr).toMatch(
        /^passkey-lint: a bug in passkey-lint \S+ \(Node v\S+\), not in your payload; please report this line at https:\S+: TypeError: broken, .* \(\S+ cli\.cjs:\d+:\d+.*\)\n$/,
      )
      expect(stderr).not.toMatch(/hunter2|\u001b|passkey-lint-process/)
    })

    it('the stack when it is asked for', () => {
      expect(broken('asked', BUNDLE, '', { PASSKEY_LINT_DEBUG: '1' }).stderr).toMatch(/\nTypeError: .*\n {4}at /)
    })

    it('it is not waited for any more', async () => {
      broken('waits', BUNDLE)
      const child = spawn(process.execPath, [join(folder, 'waits/bin/passkey-lint.js'), '-'], { env: clean })
      // Nobody ends its input.
      const status = await new Promise((done) => child.once('close', done))
      expect(status).toBe(3)
    })

    it('a program that cannot be loaded', () => {
      expect(broken('torn', 'exports.run = async () =>')).toEqual({
        status: 3,
        stdout: '',
        stderr: `passkey-lint: it cannot be loaded (SyntaxError, Node ${process.version}); install it again\n`,
      })
    })
  })

  it('0 for the version, which is told before anything is loaded', () => {
    for (const part of ['bin', 'package.json']) cpSync(part, join(folder, 'alone', part), { recursive: true })
    const ran = (word: string) =>
      spawnSync(process.execPath, [join(folder, 'alone/bin/passkey-lint.js'), word], { encoding: 'utf8' })
    expect(['--version', '-V'].map((word) => [ran(word).status, ran(word).stdout])).toEqual([
      [0, `${VERSION}\n`],
      [0, `${VERSION}\n`],
    ])
  })

  it('of a program that may be started by itself', () => {
    expect(statSync(BIN).mode & 0o111).toBe(0o111)
  })
})

describe('streams', () => {
  it('standard input without paths', () => {
    expect(bin([], { input: '{"hello":1}' })).toMatchObject({ status: 1, stdout: expect.stringContaining('<stdin>') })
  })

  it('a report over 64 KiB arrives whole', () => {
    const { status, stdout } = bin(['--format', 'json', ...manyBad()])
    expect(stdout.length).toBeGreaterThan(3 * 65_536)
    expect([status, (JSON.parse(stdout) as { inputs: unknown[] }).inputs.length]).toEqual([1, MANY])
  })

  it('a reader that goes away is a quiet end with the same code', async () => {
    const child = spawn(process.execPath, [BIN, '--format', 'json', ...manyBad()], { env: clean })
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((done) => child.once('close', done))
    expect([status, stderr]).toEqual([1, ''])
  })

  it('`| head -1`', () => {
    const line = `'${process.execPath}' '${BIN}' --format json '${manyBad()[0]}' | head -1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', env: clean })
    expect([stdout, stderr]).toEqual(['{\n1\n', ''])
  })

  it('a disk that is full is no crash', () => {
    const line = `'${process.execPath}' '${BIN}' '${BAD}' > /dev/full; echo "$?"`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', env: clean })
    expect([stdout, stderr]).toEqual(['2\n', 'passkey-lint: cannot write to standard output: no space is left there\n'])
  })

  it('a pipe that takes no more at once gets all of it in the end', () => {
    const line = `'${process.execPath}' '${BIN}' --format json '${manyBad()[0]}' | (sleep 1; wc -c)`
    const { stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8', env: clean })
    expect(Number(stdout)).toBe(Buffer.byteLength(bin(['--format', 'json', ...manyBad()]).stdout))
  })

  it('NO_COLOR and FORCE_COLOR', () => {
    const coloured = (env: Record<string, string>): boolean => bin([BAD], { env }).stdout.includes('\u001b[')
    expect([
      coloured({}),
      coloured({ FORCE_COLOR: '1' }),
      coloured({ FORCE_COLOR: '0' }),
      coloured({ NO_COLOR: '1' }),
    ]).toEqual([false, true, false, false])
  })
})

it('compiled code beside the bundle is not read, and an edited bundle is what runs', () => {
  for (const part of ['bin', 'dist']) cpSync(part, join(folder, 'stale', part), { recursive: true })
  writeFileSync(join(folder, 'stale/dist/cli.v8'), 'not a cache')
  const bundle = join(folder, 'stale/dist/cli.cjs')
  const bin = join(folder, 'stale/bin/passkey-lint.js')
  const ran = spawnSync(process.execPath, [bin, BAD], { encoding: 'utf8' })
  expect([ran.status, ran.stderr]).toEqual([1, ''])
  writeFileSync(
    bundle,
    `${readFileSync(bundle, 'utf8')}\nmodule.exports = { run: async (_, io) => (io.stdout.write('edited'), 0) }\n`,
  )
  expect(spawnSync(process.execPath, [bin, BAD], { encoding: 'utf8' }).stdout).toBe('edited')
})

describe('the packed tarball', () => {
  let app = ''
  beforeAll(() => {
    app = installPacked(folder)
  }, 60_000)

  it('runs, and brings nothing else', () => {
    expect(readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['passkey-lint'])
    expect(existsSync(join(app, 'node_modules/passkey-lint/node_modules'))).toBe(false)
    const ran = spawnSync(join(app, 'node_modules/.bin/passkey-lint'), [BAD], { encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([1, ''])
    for (const file of ['LICENSE', 'dist/THIRD-PARTY-LICENSES.txt', 'schemas/report.schema.json'])
      expect(existsSync(join(app, 'node_modules/passkey-lint', file))).toBe(true)
  })

  it('every part that is loaded on demand is there', () => {
    const run = (...argv: string[]) =>
      spawnSync(join(app, 'node_modules/.bin/passkey-lint'), argv, { encoding: 'utf8', cwd: app }).status
    expect([run('explain', '60377'), run('codes'), run('rules'), run('schema'), run('completion', 'bash')]).toEqual([
      0, 0, 0, 0, 0,
    ])
    expect(run('--color', 'always', BAD)).toBe(1)
    expect(run('*.nothing', '--allow-no-match')).toBe(0)
    const pasted = (input: string | Uint8Array) =>
      spawnSync(join(app, 'node_modules/.bin/passkey-lint'), ['-'], { encoding: 'utf8', cwd: app, input }).stdout
    const [yaml, literal, curl] = [
      "id: 'abcd'\nresponse: {}\n",
      "{id: 'abcd', response: {}}",
      `curl -d '{"id":"abcd","response":{}}' x`,
    ]
    const packed = gzipSync('{"id":"abcd","response":{}}')
    for (const text of [yaml, literal, curl, packed])
      expect(pasted(text), String(text)).toMatch(/^<stdin>(?: POST x)? {2}credential/)
  })
})
