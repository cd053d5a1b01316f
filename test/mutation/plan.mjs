/** Which tests are run for a mutant, and in which order: those that reach it, the likeliest and cheapest first. */
import { basename } from 'node:path'

/** @typedef {import('./start-worker.mjs').Ended} Ended */
/** @typedef {{ file: string, wanted: string[], time: number }} Step */
/** @typedef {{ reaching: Map<number, Set<string>>, times: Map<string, number>, passed: Ended[], atLoading: Set<number> }} Reach */

/** Of what the run without mutants told: the tests that passed, and by mutant those that reach it. @type {(tests: readonly Ended[]) => Reach} */
export function mapOf(tests) {
  const passed = tests.filter(({ id, failed }) => failed === undefined && !/ \((loading|before all)\)$/.test(id))
  /** @type {Map<number, Set<string>>} */
  const reaching = new Map()
  for (const { id, reached } of tests) {
    // What a file or a suite reaches before its tests, all its tests reach; what the sources reach, every test.
    const prefix = /^(.*) \((?:loading|before all)\)$/.exec(id)?.[1]
    const ids =
      prefix === undefined
        ? [id]
        : prefix === 'sources'
          ? passed.map((test) => test.id)
          : passed.flatMap((test) => (test.id.startsWith(`${prefix} > `) ? [test.id] : []))
    for (const number of reached) {
      const known = reaching.get(number) ?? new Set()
      for (const test of ids) known.add(test)
      reaching.set(number, known)
    }
  }
  const times = new Map(passed.map(({ id, time }) => [id, time]))
  for (const { id, time } of tests) if (/ \(before all\)$/.test(id)) times.set(id, time)
  const atLoading = new Set(tests.filter(({ id }) => id.endsWith(' (loading)')).flatMap(({ reached }) => reached))
  return { reaching, times, passed, atLoading }
}

/**
 * The steps of a run with this mutant, as many as `budget` milliseconds allow. `hint` is the test that killed it the
 * last time.
 *
 * @param {import('./mutants.mjs').Numbered} mutant
 * @param {Reach} reach
 * @param {{ hint: string | undefined, budget: number }} limits
 */
export function planOf(mutant, { reaching, times, passed }, { hint, budget }) {
  const reached = reaching.get(mutant.number) ?? new Set()
  const ids = passed.map(({ id }) => id).filter((id) => reached.has(id))
  const near = nearTo(mutant)
  const first = ids.filter((id) => id === hint)
  const next = ids.filter((id) => id !== hint && near(id))
  const rest = ids.filter((id) => id !== hint && !near(id))
  const steps = within(budget, [...stepsOf(first, times), ...stepsOf(next, times), ...stepsOf(rest, times)])
  const time = steps.reduce((sum, step) => sum + step.time, 0)
  return { steps, time, count: steps.reduce((sum, { wanted }) => sum + wanted.length, 0), of: ids.length }
}

/** @type {(budget: number, steps: Step[]) => Step[]} */
function within(budget, steps) {
  let spent = 0
  return steps.filter((step, index) => {
    spent += step.time
    return index === 0 || spent <= budget
  })
}

/** @type {(mutant: import('./mutants.mjs').Mutant) => (id: string) => boolean} */
function nearTo({ path }) {
  const parts = path
    .split('/')
    .slice(1, -1)
    .filter((part) => part.length > 4)
  const own = [basename(path, '.ts'), ...parts.slice(-1)].filter((part) => part !== 'index')
  return (id) => own.some((part) => id.includes(part))
}

/** By file, the cheapest first; the fixtures before the others, since they kill most. @type {(ids: readonly string[], times: Map<string, number>) => Step[]} */
function stepsOf(ids, times) {
  /** @type {Map<string, Step>} */
  const files = new Map()
  for (const id of ids) {
    const file = id.slice(0, id.indexOf(' > '))
    const step = files.get(file) ?? { file, wanted: [], time: 0 }
    step.wanted.push(id)
    step.time += times.get(id) ?? 0
    files.set(file, step)
  }
  const cost = (/** @type {Step} */ { file, time }) => (/^test\/fixtures\//.test(file) ? time / 20 : time)
  return [...files.values()].sort((a, b) => cost(a) - cost(b))
}
