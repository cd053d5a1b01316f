/**
 * Runs tests of the bundle under one mutant, or under none to see which mutants each test reaches. Its parent sends
 * `{ outdir, active, steps }`, each step a test file and the ids of the tests that are wanted of it, or all; the answer
 * is `{ tests }` without a mutant, and with one `{ killedBy, why, spoilt }`. A process can be asked again, as long as the
 * mutants act only while tests run and none has left anything behind (`spoilt`).
 */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SWITCH } from './instrument.mjs'

let active
let reached = new Set()
globalThis[SWITCH] = (number) => {
  if (active === undefined) reached.add(number)
  return number === active
}

/** What each test file registered. */
const suites = new Map()

process.once('disconnect', () => process.exit(1))
process.on('message', async (job) => process.send(await run(job)))

async function run({ outdir, steps, ...job }) {
  active = job.active
  const tests = []
  /** Whether the run is over: with a mutant at the first failure, without one never. */
  const tell = (id, started, error, again) => {
    const failed = error && String(error.stack ?? error)
    tests.push({ id, time: cpuTime() - started, failed, reached: [...reached], again })
    reached = new Set()
    return failed !== undefined && active !== undefined
  }
  for (const { file, wanted } of [{ file: 'sources' }, ...steps]) {
    if (!suites.has(file) && (await load(outdir, file, tell))) break
    const suite = suites.get(file)
    globalThis.__file = file
    if (suite && (await runSuite(suite, file, { wanted: wanted && new Set(wanted), tell }))) break
  }
  if (active === undefined) return { tests }
  const killer = tests.find(({ failed }) => failed !== undefined)
  active = undefined
  // What failed has to pass again without the mutant; else the mutant left something behind.
  const spoilt = killer?.again !== undefined && (await failureOf(killer.again)) !== undefined
  return { killedBy: killer?.id, why: killer?.failed.slice(0, 300), spoilt }
}

async function load(outdir, file, tell) {
  const started = cpuTime()
  globalThis.__suite = undefined
  const url = pathToFileURL(resolve(join(outdir, `${file.replace(/\.ts$/, '')}.js`))).href
  const error = await failureOf(() => import(url))
  suites.set(file, globalThis.__suite)
  return tell(`${file} (loading)`, started, error)
}

/** Milliseconds that this process has worked: how long it waited for others says nothing of a test. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Whether the run is over. */
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
    if (entry.entries) over = await runSuite(entry, name, context)
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

const holds = (suite, name, wanted) =>
  suite.entries.some((entry) => {
    const inner = `${name} > ${entry.name}`
    return entry.entries ? holds(entry, inner, wanted) : wanted.has(inner)
  })

async function runTest(suite, { run }) {
  const suites = []
  for (let at = suite; at; at = at.parent) suites.unshift(at)
  try {
    for (const { beforeEach } of suites) await all(beforeEach)
    await run()
  } finally {
    for (const { afterEach } of suites) await all(afterEach)
  }
}

async function all(hooks) {
  for (const hook of hooks) await hook()
}

async function failureOf(act) {
  try {
    await act()
    return undefined
  } catch (error) {
    return error ?? new Error('failed')
  }
}
