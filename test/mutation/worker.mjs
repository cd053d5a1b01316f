/**
 * Runs tests of the bundle under one mutant, or under none to see which mutants each test reaches. Its parent sends
 * `{ outdir, active, steps }`, each step a test file and the ids of the tests that are wanted of it, or all; the answer
 * is `{ tests }` without a mutant, and with one `{ killedBy, why }`.
 */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SWITCH } from './instrument.mjs'

process.once('message', async (job) => {
  const answer = await run(job)
  process.send(answer, () => process.exit(0))
})

async function run({ outdir, active, steps }) {
  const reached = new Set()
  globalThis[SWITCH] = (number) => {
    if (active === undefined) reached.add(number)
    return number === active
  }
  const tests = []
  /** Whether the run is over: with a mutant at the first failure, without one never. */
  const tell = (id, started, error) => {
    const failed = error && String(error.stack ?? error)
    tests.push({ id, time: performance.now() - started, failed, reached: [...reached] })
    reached.clear()
    return failed !== undefined && active !== undefined
  }
  const suites = new Map()
  for (const { file, wanted } of [{ file: 'sources' }, ...steps]) {
    globalThis.__file = file
    if (!suites.has(file)) {
      const started = performance.now()
      globalThis.__suite = undefined
      const url = pathToFileURL(resolve(join(outdir, `${file.replace(/\.ts$/, '')}.js`))).href
      const error = await failureOf(() => import(url))
      suites.set(file, globalThis.__suite)
      if (tell(`${file} (loading)`, started, error)) break
    }
    const suite = suites.get(file)
    if (suite && (await runSuite(suite, file, { wanted: wanted && new Set(wanted), tell }))) break
  }
  const killer = tests.find(({ failed }) => failed !== undefined)
  return active === undefined ? { tests } : { killedBy: killer?.id, why: killer?.failed.slice(0, 300) }
}

/** Whether the run is over. */
async function runSuite(suite, prefix, context) {
  const { wanted, tell } = context
  const name = suite.name ? `${prefix} > ${suite.name}` : prefix
  if (wanted && !holds(suite, name, wanted)) return false
  const start = performance.now()
  const broken = await failureOf(() => all(suite.beforeAll))
  let over = (broken !== undefined || suite.beforeAll.length > 0) && tell(`${name} (before all)`, start, broken)
  for (const entry of broken === undefined ? suite.entries : []) {
    if (over) break
    const id = `${name} > ${entry.name}`
    if (entry.entries) over = await runSuite(entry, name, context)
    else if (!wanted || wanted.has(id)) {
      const started = performance.now()
      over = tell(id, started, await failureOf(() => runTest(suite, entry)))
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
