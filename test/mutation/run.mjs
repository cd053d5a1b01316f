/**
 * Mutation testing: small changes of the program, of which each must make a test fail.
 *
 *   npm run mutation -- [--seed N] [--size N] [--only PATTERN] [--survivors] [--budget SECONDS] [--jobs N]
 *
 * A seed chooses the mutants (sample.mjs) from all that the operators find (operators.mjs). They are put into one
 * bundle of program and tests, each behind a switch; one run without any sees which test reaches which mutant, and
 * then each mutant is on until the first test fails: in a process of its own where it acts while the sources are
 * loaded. Last the compiler judges what no test killed. The report stands in `.cache/mutation/`. Mutants that change
 * nothing one can see are listed with the reason in equivalent.json; they do not count.
 *
 * `--only` takes those whose id or group the pattern matches, all of them. `--survivors` tries only those that no
 * earlier run killed, after tests were added. `--budget` is how much of the tests each may take, the likeliest and
 * cheapest first: for a quick look, since what survives may be killed by the rest.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle, testFiles } from './bundle.mjs'
import { refused } from './compiler.mjs'
import { mutantsOf, sourceFiles } from './mutants.mjs'
import { mapOf, planOf } from './plan.mjs'
import { reportOf } from './report.mjs'
import { sampleOf } from './sample.mjs'
import { startWorker } from './start-worker.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {import('./mutants.mjs').Numbered} Numbered */
/** @typedef {import('./report.mjs').Judged} Judged */
/** @typedef {import('./start-worker.mjs').Ended} Ended */

const FOLDER = '.cache/mutation'
/** By test file, milliseconds of its tests. */
const COSTS = `${FOLDER}/costs.json`
const RESULTS = `${FOLDER}/results.json`
/** A mutant may be this much slower, and some seconds more, before it counts as one that never ends. */
const SLOWER = 5
const SOME_SECONDS = 30_000

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string', default: '8' },
    size: { type: 'string', default: '450' },
    only: { type: 'string' },
    survivors: { type: 'boolean', default: false },
    budget: { type: 'string', default: 'Infinity' },
    jobs: { type: 'string', default: '2' },
    name: { type: 'string', default: 'report' },
  },
})

const budget = Number(flags.budget) * 1000
/** @type {Record<string, Judged>} */
const known = stored(RESULTS)
const mutants = chosen(sourceFiles().flatMap(mutantsOf)).map((mutant, number) => ({ ...mutant, number }))
console.log(`${mutants.length} mutants`)

const outdir = `${FOLDER}/bundle-${process.pid}`
await bundle(mutants, outdir)
const first = startWorker()
const { tests = [] } = await first.ask({ outdir, steps: wantedFiles().map((file) => ({ file })) }, 1_800_000)
first.stop()
writeFileSync(COSTS, JSON.stringify(costsOf(tests)))
for (const { id, failed } of tests) if (failed) console.log(`fails without a mutant and is left out: ${id}\n${failed}`)
const map = mapOf(tests)
console.log(`${map.passed.length} tests`)

const queue = flags.survivors ? mutants.filter(({ id }) => known[id]?.result !== 'killed') : [...mutants]
await Promise.all(Array.from({ length: Number(flags.jobs) }, drain))
rmSync(outdir, { recursive: true, force: true })
const survivors = mutants.filter(({ id }) => known[id]?.result === 'survived')
for (const { id } of refused(survivors, `${FOLDER}/types`)) known[id] = { result: 'killed', why: 'it does not compile' }
save()
const report = reportOf(mutants, known)
writeFileSync(`${FOLDER}/${flags.name}.json`, JSON.stringify(report.data, null, 1))
writeFileSync(`${FOLDER}/${flags.name}.txt`, report.text)
console.log(report.text)
process.exitCode = report.good ? 0 : 1

/** @param {string} path */
function stored(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

function save() {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(RESULTS, JSON.stringify(known, null, 1))
}

/** @type {(all: Mutant[]) => Mutant[]} */
function chosen(all) {
  const { seed, size, only } = flags
  const pattern = only && new RegExp(only)
  return pattern
    ? all.filter(({ id, group }) => pattern.test(`${group} ${id}`))
    : sampleOf(all, { seed, size: Number(size) })
}

/** With a budget not those that alone would use it up. */
function wantedFiles() {
  /** @type {Record<string, number>} */
  const costs = stored(COSTS)
  return testFiles().filter((file) => /^test\/fixtures\//.test(file) || !((costs[file] ?? 0) > budget))
}

/** @param {readonly Ended[]} tests */
function costsOf(tests) {
  /** @type {Record<string, number>} */
  const costs = stored(COSTS)
  for (const file of testFiles()) {
    const own = tests.filter(({ id }) => id.startsWith(`${file} `))
    if (own.length > 0) costs[file] = Math.round(own.reduce((sum, { time }) => sum + time, 0))
  }
  return costs
}

async function drain() {
  let warm = startWorker()
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const { judged, spoilt } = await judge(mutant, map.atLoading.has(mutant.number) ? undefined : warm)
    if (spoilt) {
      warm.stop()
      warm = startWorker()
    }
    known[mutant.id] = judged
    if (queue.length % 25 === 0) save()
    console.log(`${queue.length} left: ${judged.result} ${mutant.id}`)
  }
  warm.stop()
}

/**
 * In the process that is given, or in a fresh one; `spoilt` says that the given one is of no more use.
 *
 * @type {(mutant: Numbered, warm?: ReturnType<typeof startWorker>) => Promise<{ judged: Judged, spoilt?: boolean | undefined }>}
 */
async function judge(mutant, warm) {
  const { steps, time, count, of } = planOf(mutant, map, { hint: known[mutant.id]?.killedBy, budget })
  if (count === 0) return { judged: { result: 'survived', why: 'no test reaches it' } }
  const started = performance.now()
  const process = warm ?? startWorker()
  const answer = await process.ask({ outdir, active: mutant.number, steps }, time * SLOWER + SOME_SECONDS)
  if (!warm) process.stop()
  // What is made only once may hide a mutant that comes later.
  const again = warm && (answer.spoilt || (answer.killedBy === undefined && budget === Infinity))
  if (again) return { judged: (await judge(mutant)).judged, spoilt: answer.spoilt }
  const spent = Math.round(performance.now() - started)
  const { killedBy, why, gone } = answer
  if (killedBy === undefined)
    return { judged: { result: 'survived', why: `${count} of ${of} tests that reach it`, spent } }
  return { judged: { result: 'killed', killedBy, why, spent }, spoilt: gone }
}
