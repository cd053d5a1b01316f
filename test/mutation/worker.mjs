/**
 * Runs tests of the bundle under one mutant, or under none to see which mutants each test reaches. Its parent sends
 * `{ outdir, active, steps }`, each step a test file and the ids of the tests that are wanted of it, or what their names
 * hold (`named`), or all; the answer is `{ tests }` without a mutant, and with one `{ killedBy, why, spoilt }`. A process can be asked again, as long as the
 * mutants act only while tests run and none has left anything behind (`spoilt`).
 */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SWITCH } from './instrument.mjs'

/** @typedef {import('./vitest.mjs').Suite} Suite */
/** @typedef {import('./vitest.mjs').Test} Test */
/** @typedef {() => unknown} Act */
/** A test that ended; `again` runs it once more. @typedef {import('./start-worker.mjs').Ended & { again?: Act | undefined }} Told */
/** The ids of the tests that are to run. @typedef {Pick<ReadonlySet<string>, 'has'>} Wanted */
/** Whether the run is over: with a mutant at the first failure, without one never. @typedef {(id: string, started: number, error: unknown, again?: Act) => boolean} Tell */

const shared = /** @type {typeof globalThis & import('./vitest.mjs').Shared & Record<string, unknown>} */ (globalThis)

/** @type {number | undefined} */
let active
/** @type {Set<number>} */
let reached = new Set()
shared[SWITCH] = (/** @type {number} */ number) => {
  if (active === undefined) reached.add(number)
  return number === active
}

/** What each test file registered. @type {Map<string, Suite | undefined>} */
const suites = new Map()

process.once('disconnect', () => process.exit(1))
process.on('message', async (job) => process.send?.(await run(/** @type {import('./start-worker.mjs').Job} */ (job))))

/** @type {(job: import('./start-worker.mjs').Job) => Promise<import('./start-worker.mjs').Answer>} */
async function run({ outdir, steps, ...job }) {
  active = job.active
  /** @type {Told[]} */
  const tests = []
  /** @type {Tell} */
  const tell = (id, started, error, again) => {
    const failed = error === undefined ? undefined : String((error instanceof Error && error.stack) || error)
    tests.push({ id, time: cpuTime() - started, failed, reached: [...reached], again })
    reached = new Set()
    return failed !== undefined && active !== undefined
  }
  for (const { file, wanted, named } of [{ file: 'sources', wanted: undefined, named: undefined }, ...steps]) {
    if (!suites.has(file) && (await load(outdir, file, tell))) break
    const suite = suites.get(file)
    shared.__file = file
    if (
      suite &&
      (await runSuite(suite, file, { wanted: named === undefined ? wanted && new Set(wanted) : byName(named), tell }))
    )
      break
  }
  if (active === undefined) return { tests }
  const killer = tests.find(({ failed }) => failed !== undefined)
  active = undefined
  // What failed has to pass again without the mutant; else the mutant left something behind.
  const spoilt = killer?.again !== undefined && (await failureOf(killer.again)) !== undefined
  return { killedBy: killer?.id, why: killer?.failed?.slice(0, 300), spoilt }
}

/** @type {(pattern: string) => Wanted} */
function byName(pattern) {
  const name = new RegExp(pattern)
  return { has: (id) => name.test(id.slice(id.indexOf(' > ') + 3)) }
}

/** @type {(outdir: string, file: string, tell: Tell) => Promise<boolean>} */
async function load(outdir, file, tell) {
  const started = cpuTime()
  shared.__suite = undefined
  const url = pathToFileURL(resolve(join(outdir, `${file.replace(/\.ts$/, '')}.js`))).href
  const error = await failureOf(() => import(url))
  suites.set(file, shared.__suite)
  return tell(`${file} (loading)`, started, error)
}

/** Milliseconds that this process has worked: how long it waited for others says nothing of a test. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Whether the run is over. @type {(suite: Suite, prefix: string, context: { wanted: Wanted | undefined, tell: Tell }) => Promise<boolean>} */
async function runSuite(suite, prefix, context) {
  const { wanted, tell } = context
  const name = suite.name ? `${prefix} > ${suite.name}` : prefix
  if (wanted && !holds(suite, name, wanted)) return false
  const start = cpuTime()
  const broken = await failureOf(() => all(suite.beforeAll))
  let over =
    (broken !== undefined || suite.beforeAll.length > 0) &&
    tell(`${name} (before all)`, start, broken, () => all(suite.beforeAll))
  for (const entry of broken === undefined ? suite.entries : []) {
    if (over) break
    const id = `${name} > ${entry.name}`
    if ('entries' in entry) over = await runSuite(entry, name, context)
    else if (!wanted || wanted.has(id)) {
      const started = cpuTime()
      const runIt = async () => {
        await all(suite.beforeAll)
        await runTest(suite, entry)
      }
      over = tell(id, started, await failureOf(() => runTest(suite, entry)), runIt)
    }
  }
  await failureOf(() => all(suite.afterAll))
  return over
}

/** @type {(suite: Suite, name: string, wanted: Wanted) => boolean} */
const holds = (suite, name, wanted) =>
  suite.entries.some((entry) => {
    const inner = `${name} > ${entry.name}`
    return 'entries' in entry ? holds(entry, inner, wanted) : wanted.has(inner)
  })

/** @type {(suite: Suite, test: Test) => Promise<void>} */
async function runTest(suite, { run }) {
  /** @type {Suite[]} */
  const suites = []
  for (let at = /** @type {Suite | undefined} */ (suite); at; at = at.parent) suites.unshift(at)
  try {
    for (const { beforeEach } of suites) await all(beforeEach)
    await run()
  } finally {
    for (const { afterEach } of suites) await all(afterEach)
  }
}

/** @param {readonly Act[]} hooks */
async function all(hooks) {
  for (const hook of hooks) await hook()
}

/** @type {(act: Act) => Promise<unknown>} */
async function failureOf(act) {
  try {
    await act()
    return undefined
  } catch (error) {
    return error ?? new Error('failed')
  }
}
