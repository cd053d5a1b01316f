import { execFileSync, spawnSync } from 'node:child_process'
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { cli } from '../cli/run.ts'

/** The oldest release that is supported, and the newest of each line. */
const RELEASES = ['20.19.0', '20.20.2', '22.23.3', '24.21.0', '26.10.0']
const BINARIES = `node-${process.platform}-${process.arch}`
const CACHE = resolve('.cache/nodes')

/** Puts the binary of a release into .cache/nodes, from the package of its platform. Gives why it could not. */
function fetchNode(release: string): string | undefined {
  const prefix = join(CACHE, release)
  if (existsSync(binaryOf(release))) return undefined
  mkdirSync(prefix, { recursive: true })
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', prefix]
  const ran = spawnSync('npm', ['install', ...flags, `${BINARIES}@${release}`], { encoding: 'utf8' })
  return existsSync(binaryOf(release)) ? undefined : `${BINARIES}@${release} could not be installed: ${ran.stderr}`
}

const binaryOf = (release: string): string => join(CACHE, release, 'node_modules', BINARIES, 'bin/node')

const missing = new Map(RELEASES.map((release) => [release, fetchNode(release)]))
const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-nodes-'))
let program = ''

beforeAll(() => {
  // Built already; a build here would pull dist/ from under the other tests.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' })
  execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: folder })
  program = join(folder, 'package/bin/passkey-lint.js')
})
/** Inputs of each sort, and what is missing; a copy in a folder of its own for each run. */
const INPUTS = ['captured/mistakes', 'captured/errors', 'client-data/client-data-challenge-short', 'missing.json']
const reports = (...argv: string[]): string[] => [
  ...argv,
  ...INPUTS,
  ...FORMAT_NAMES.flatMap((name) => ['--format', `${name}=report.${name}`]),
]
const RUNS: Record<string, string[]> = {
  lint: reports('lint', '--verbose'),
  triage: reports('triage', '--now', '2026-03-01T09:30:00Z'),
}

/** Runs in a fresh copy, and gives every report that was written there. */
async function reportsOf(place: string, run: (cwd: string) => unknown): Promise<Record<string, string>> {
  const cwd = join(folder, place)
  for (const input of INPUTS.filter((one) => one !== 'missing.json'))
    cpSync(join('fixtures', input), join(cwd, input), { recursive: true })
  await run(cwd)
  return Object.fromEntries(FORMAT_NAMES.map((name) => [name, readFileSync(join(cwd, `report.${name}`), 'utf8')]))
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(RELEASES)('the packed program on Node %s', (release) => {
  const why = missing.get(release)
  // Without a registry nobody can fetch a binary; in CI that is a failure, elsewhere it is told.
  const skipped = why !== undefined && process.env.CI === undefined
  const run = (...argv: string[]) => {
    const { status, stdout, stderr, signal } = spawnSync(binaryOf(release), [program, ...argv], { encoding: 'utf8' })
    return { status, signal, stderr, first: stdout.trimStart().split('\n')[0] ?? '', stdout }
  }

  test.skipIf(skipped)(`is there${skipped ? ` (not run: ${BINARIES}@${release} could not be installed)` : ''}`, () => {
    expect(why).toBeUndefined()
    const { stdout } = spawnSync(binaryOf(release), ['--version'], { encoding: 'utf8' })
    expect(stdout.trim()).toBe(`v${release}`)
  })

  test.skipIf(skipped)('says its version', () => {
    expect(run('--version')).toMatchObject({ status: 0, signal: null, first: '0.1.0' })
  })

  test.skipIf(skipped)('finds nothing in a sound capture', () => {
    const ran = run(resolve('fixtures/captured/twilio-platform.registration.json'))
    expect(ran).toMatchObject({ status: 0, signal: null, stderr: '' })
    // The header takes two lines where the path is long.
    expect(ran.stdout).toMatch(/registration → Twilio VerifyFactor.* no findings\n/s)
  })

  test.skipIf(skipped)('finds the fault of a bad one', () => {
    const ran = run(resolve('fixtures/captured/mistakes/hex.json'))
    expect(ran).toMatchObject({ status: 1, signal: null, stderr: '' })
    expect(ran.first).toMatch(/hex\.json {2}registration → Twilio VerifyFactor/)
    expect(ran.stdout).toContain('bytes-are-hex')
  })

  test.skipIf(skipped).each(Object.entries(RUNS))(
    'writes the same bytes in every format, a second time and in another folder: %s',
    async (name, argv) => {
      const expected = await reportsOf(`${release}-${name}-here`, (cwd) => cli(argv, { cwd }))
      for (const place of ['one', 'two/of them'])
        for (const _ of ['first', 'second']) {
          const told = await reportsOf(`${release}-${name}-${place}`, (cwd) =>
            spawnSync(binaryOf(release), [program, ...argv], { cwd, env: { PATH: process.env.PATH } }),
          )
          expect(told).toEqual(expected)
        }
      expect(Object.keys(expected).length).toBeGreaterThan(10)
    },
  )

  test.skipIf(skipped)('explains a code, and decodes', () => {
    const explained = run('explain', '60377')
    expect(explained).toMatchObject({ status: 0, stderr: '' })
    expect(explained.first).toMatch(/^twilio\/60377 {2}/)
    const decoded = run('decode', resolve('fixtures/captured/twilio-platform.authentication.json'))
    expect(decoded).toMatchObject({ status: 0, stderr: '' })
    expect(decoded.stdout).toContain('authenticatorData')
  })
})

describe('releases that share a home', () => {
  const there = RELEASES.filter((release) => missing.get(release) === undefined)
  const home = join(folder, 'home')
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home, NODE_COMPILE_CACHE: join(home, 'compiled') }
  const BAD = resolve('fixtures/captured/mistakes/hex.json')
  const told = (release: string, path = program) => {
    mkdirSync(home, { recursive: true })
    const { status, signal, stdout, stderr } = spawnSync(binaryOf(release), [path, BAD], { encoding: 'utf8', env })
    return { status, signal, stdout, stderr }
  }
  /** What Node keeps of what it compiled. */
  const kept = (): string[] =>
    existsSync(env.NODE_COMPILE_CACHE)
      ? readdirSync(env.NODE_COMPILE_CACHE, { recursive: true, encoding: 'utf8' })
          .map((name) => join(env.NODE_COMPILE_CACHE, name))
          .filter((path) => statSync(path).isFile())
      : []

  test.skipIf(there.length < 2)('each tells the same alone and after a run by any other', () => {
    const alone = told(there[0] ?? '')
    expect(alone).toMatchObject({ status: 1, signal: null, stderr: '' })
    for (const one of there) for (const other of there) expect([told(one), told(other)]).toEqual([alone, alone])
  })

  test.skipIf(there.length < 2)('what was kept is not trusted: bits that are flipped in it change nothing', () => {
    const alone = told(there[0] ?? '')
    for (const release of there) told(release)
    expect(kept().length).toBeGreaterThan(0)
    for (const path of kept()) {
      const bytes = readFileSync(path)
      for (let at = 0; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x10
      writeFileSync(path, bytes)
    }
    for (const release of there) expect(told(release), release).toEqual(alone)
  })

  test.skipIf(there.length < 2)('what is edited is what runs', () => {
    cpSync(join(folder, 'package'), join(folder, 'edited'), { recursive: true })
    const path = join(folder, 'edited/bin/passkey-lint.js')
    for (const release of there) told(release, path)
    const rules = join(folder, 'edited/dist/rules-encoding.cjs')
    writeFileSync(rules, readFileSync(rules, 'utf8').replaceAll('were encoded as hex', 'were edited here'))
    for (const release of there) expect(told(release, path).stdout, release).toContain('were edited here')
  })
})
