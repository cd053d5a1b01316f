/**
 * Mutation testing: small changes of the program, of which each must make a test fail.
 *
 *   npm run mutation -- [--seed N] [--size N] [--only PATTERN] [--survivors] [--jobs N]
 *
 * A seed chooses the mutants (sample.mjs) from all that the operators find (operators.mjs). They are put into one
 * bundle of program and tests, each behind a switch; one run without any sees which test reaches which mutant, and
 * then each mutant has a process of its own that ends at the first test that fails. The report stands in
 * `.cache/mutation/`. Mutants that change nothing one can see are listed with the reason in equivalent.json; they do
 * not count. `--only` takes those whose id or group the pattern matches, all of them; `--survivors` those that survived
 * the last time.
 */
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle, testFiles } from './bundle.mjs'
import { mutantsOf, sourceFiles } from './mutants.mjs'
import { mapOf, planOf } from './plan.mjs'
import { reportOf } from './report.mjs'
import { sampleOf } from './sample.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const FOLDER = '.cache/mutation'
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
    jobs: { type: 'string', default: '2' },
    name: { type: 'string', default: 'report' },
  },
})

const known = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {}
const mutants = chosen(sourceFiles().flatMap(mutantsOf)).map((mutant, number) => ({ ...mutant, number }))
console.log(`${mutants.length} mutants`)

const outdir = `${FOLDER}/bundle-${process.pid}`
await bundle(mutants, outdir)
const { tests } = await worker({ outdir, steps: testFiles().map((file) => ({ file })) }, 900_000)
for (const { id, failed } of tests) if (failed) console.log(`fails without a mutant and is left out: ${id}\n${failed}`)
const map = mapOf(tests)
console.log(`${map.passed.length} tests`)

const queue = [...mutants]
await Promise.all(Array.from({ length: Number(flags.jobs) }, drain))
mkdirSync(FOLDER, { recursive: true })
writeFileSync(RESULTS, JSON.stringify(known, null, 1))
const report = reportOf(mutants, known)
writeFileSync(`${FOLDER}/${flags.name}.json`, JSON.stringify(report.data, null, 1))
writeFileSync(`${FOLDER}/${flags.name}.txt`, report.text)
console.log(report.text)
process.exitCode = report.good ? 0 : 1

function chosen(all) {
  const { seed, size, only, survivors } = flags
  if (survivors) return all.filter(({ id }) => known[id]?.result === 'survived')
  const pattern = only && new RegExp(only)
  return pattern
    ? all.filter(({ id, group }) => pattern.test(`${group} ${id}`))
    : sampleOf(all, { seed, size: Number(size) })
}

async function drain() {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    known[mutant.id] = await judge(mutant, known[mutant.id]?.killedBy)
    const left = queue.length
    if (left % 25 === 0) writeFileSync(RESULTS, JSON.stringify(known, null, 1))
    console.log(`${left} left: ${known[mutant.id].result} ${mutant.id}`)
  }
}

async function judge(mutant, hint) {
  const { steps, time, count } = planOf(mutant, map, hint)
  if (count === 0) return { result: 'survived', why: 'no test reaches it' }
  const started = performance.now()
  const answer = await worker({ outdir, active: mutant.number, steps }, time * SLOWER + SOME_SECONDS)
  const spent = Math.round(performance.now() - started)
  if (answer.killedBy === undefined) return { result: 'survived', why: `${count} tests reach it`, spent }
  return { result: 'killed', killedBy: answer.killedBy, why: answer.why, spent }
}

/** A process of its own, since a mutant may spoil what is made only once. A process that dies is a failing test, too. */
function worker(job, limit) {
  return new Promise((settle) => {
    const child = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const timer = setTimeout(() => {
      settle({ killedBy: '(never ends)', why: `${limit} ms` })
      child.kill('SIGKILL')
    }, limit)
    child.once('message', settle)
    child.once('exit', (code) => {
      clearTimeout(timer)
      settle({ killedBy: '(process ended)', why: `exit code ${code}` })
    })
    child.send(job)
  })
}
