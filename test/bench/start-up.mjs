/**
 * Start-up: whole processes against `node` running an empty file, by processor time, which other work on the machine does
 * not change as it changes the clock.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './rounds.mjs'

/** @typedef {import('./rounds.mjs').Row} Row */
/** `isFirst`: as if it had never run. @typedef {{ what: string, argv: readonly string[], allowed?: number, isFirst?: boolean }} Job */

const ROUNDS = 21
const GROUP = 'Start-up, whole process'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = resolve(ROOT, 'bin/passkey-lint.js')
const FIXTURES = resolve(ROOT, 'fixtures/captured')
const GOOD = join(FIXTURES, 'twilio-platform.registration.json')
const BAD = join(FIXTURES, 'mistakes/hex.json')

/** The releases of Node whose binaries `npm run test:ci` has put there. */
const NODES = resolve(ROOT, '.cache/nodes')
const BINARY = `node_modules/node-${process.platform}-${process.arch}/bin/node`
/** From there on Node keeps compiled code itself: the first run and those that follow differ. */
const KEEPS_COMPILED = 22

const VERSION = { what: '--version', argv: [BIN, '--version'], allowed: 1.1 }
const majorOf = (/** @type {string} */ release) => Number(release.split('.')[0])

/** A good capture under a release of Node, the first time and from then on. @param {string} release @returns {Job[]} */
const good = (release) =>
  majorOf(release) < KEEPS_COMPILED
    ? [{ what: 'a good capture', argv: [BIN, GOOD], allowed: 1.5 }]
    : [
        { what: 'a good capture, compiled before', argv: [BIN, GOOD], allowed: 1.45 },
        { what: 'a good capture, nothing compiled before', argv: [BIN, GOOD], allowed: 1.6, isFirst: true },
      ]

/** What this project allows itself, of an empty `node`. @type {readonly Job[]} */
const OWN = [
  VERSION,
  ...good(process.versions.node),
  { what: 'a bad capture', argv: [BIN, BAD], allowed: 1.7 },
  { what: 'explain 60377', argv: [BIN, 'explain', '60377'] },
  { what: 'decode', argv: [BIN, 'decode', GOOD] },
  { what: '--help', argv: [BIN, '--help'] },
]

/** Tools that people run as often; what no registry gives is left out. @param {string} folder @returns {Job[]} */
function others(folder) {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
  spawnSync('npm', ['install', ...flags, 'eslint@9', 'ajv-cli@5'], { stdio: 'ignore' })
  const installed = (/** @type {string} */ path) => join(folder, 'node_modules', path)
  const schema = join(folder, 'schema.json')
  writeFileSync(schema, '{"type":"object","required":["id"]}')
  const ajv = [installed('ajv-cli/dist/index.js'), 'validate', '-s', schema, '-d', GOOD]
  return [
    { what: 'biome --version', argv: [biome, '--version'] },
    { what: 'eslint --version', argv: [installed('eslint/bin/eslint.js'), '--version'] },
    { what: 'ajv validate, of the same capture', argv: ajv },
  ].filter(({ argv: [program = ''] }) => existsSync(program))
}

/** Milliseconds of processor time that a process took, of its children as well. @type {(node: string, argv: readonly string[], env: NodeJS.ProcessEnv) => number} */
function cost(node, argv, env) {
  const script = 'TIMEFORMAT="%U %S"; { time "$0" "$@" >/dev/null 2>&1; } 2>&1'
  // The program's own exit code is that of what it finds.
  const { stdout } = spawnSync('bash', ['-c', script, node, ...argv], { encoding: 'utf8', env })
  const [user = Number.NaN, system = Number.NaN] = stdout.trim().split(' ').map(Number)
  return (user + system) * 1000
}

/** The ratio of each job to an empty file, each round measured side by side. @type {(jobs: readonly Job[], folder: string, node?: string) => Row[]} */
function ratios(jobs, folder, binary = process.execPath) {
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled'), NO_COLOR: '1' }
  const first = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', NO_COLOR: '1' }
  const all = jobs.map((job) => ({ ...job, env: job.isFirst ? first : env }))
  for (const job of all) cost(binary, job.argv, job.env)
  /** @type {number[][]} */
  const found = all.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    const node = cost(binary, [empty], first)
    for (const [index, job] of all.entries()) found[index]?.push(cost(binary, job.argv, job.env) / node)
  }
  return all.map(({ what, allowed }, index) => {
    const ratio = median(found[index] ?? [])
    const limit = allowed === undefined ? {} : { allowed: `≤ ${allowed.toFixed(2)}`, met: ratio <= allowed }
    return { group: GROUP, what, value: `${ratio.toFixed(2)} × node on an empty file`, ...limit }
  })
}

/** The same under the newer lines of Node that are at hand. @param {string} folder @returns {Row[]} */
const newer = (folder) =>
  (existsSync(NODES) ? readdirSync(NODES) : [])
    .filter((release) => majorOf(release) >= KEEPS_COMPILED && existsSync(join(NODES, release, BINARY)))
    .flatMap((release) =>
      ratios([VERSION, ...good(release)], folder, join(NODES, release, BINARY)).map((row) => ({
        ...row,
        what: `${row.what}, Node.js ${release}`,
      })),
    )

/** @returns {Promise<Row[]>} */
export async function rows() {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-bench-'))
  try {
    mkdirSync(join(folder, 'compiled'))
    const tools = others(folder)
    const missing = 3 - tools.length
    const measured = [...ratios([...OWN, ...tools], folder), ...newer(folder)]
    return missing === 0
      ? measured
      : [...measured, { group: GROUP, what: 'other tools', value: `${missing} could not be installed here` }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
