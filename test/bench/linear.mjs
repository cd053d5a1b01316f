/**
 * Cost against size: processor time and memory of each shape of input at n, 2n, 4n and 8n. Prints a table, and exits with 1
 * where something costs more than linearly. `npm run bench:linear`; `-- --only NAME` for the shapes with that in their
 * name, `-- --size N` for another n (UTF-16 units), `-- --all` for a line for each shape and not for the dear ones alone.
 */
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { SHAPES } from './shapes/index.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    size: { type: 'string', default: String(64 * 1024) },
    all: { type: 'boolean', default: false },
  },
})
const SIZES = [1, 2, 4, 8].map((factor) => factor * Number(values.size))
/** Garbage collection and a busy machine make 1.2; what is quadratic makes 2. */
const MOST = 1.4
/** Below these nothing is measured but the clock, and what a process takes by itself. Milliseconds, megabytes. */
const FLOOR = { time: 40, memory: 64 }
/** Milliseconds after which a shape is given up. */
const PATIENCE = 90_000
const MEMORY = 1024

/** @typedef {{ size: number, time: number, memory: number }} Cost */

let child = start()
function start() {
  return fork(new URL('measure.mjs', import.meta.url), {
    execArgv: ['--expose-gc', `--max-old-space-size=${MEMORY}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** What a shape costs, and why there are no more sizes of it. @param {string} name @returns {Promise<{ costs: Cost[], ended: string }>} */
function measured(name) {
  return new Promise((resolve) => {
    /** @type {Cost[]} */
    const costs = []
    const end = (/** @type {string} */ ended) => {
      clearTimeout(timer)
      child.removeAllListeners()
      if (ended !== '') {
        child.kill('SIGKILL')
        child = start()
      }
      resolve({ costs, ended })
    }
    const timer = setTimeout(() => end(`not done after ${PATIENCE / 1000} s`), PATIENCE)
    child.on('message', (/** @type {{ cost?: Cost, done?: true }} */ { cost, done }) => {
      if (cost) costs.push(cost)
      if (done) end('')
    })
    child.on('exit', (code, signal) => end(`the process ended (${signal ?? code}) with ${MEMORY} MB`))
    child.send({ name, sizes: SIZES })
  })
}

/** With n to the power of how much the cost grows: the least of what two pairs of sizes say. @param {readonly Cost[]} costs @param {'time' | 'memory'} what */
function exponent(costs, what) {
  const [first, last, middle] = [costs[0], costs.at(-1), costs.at(-2)]
  if (!first || !last || !middle || first === last || !(last[what] > FLOOR[what])) return Number.NaN
  const between = (/** @type {Cost} */ small) =>
    Math.log(last[what] / Math.max(small[what], FLOOR[what] / 16)) / Math.log(last.size / small.size)
  return Math.min(between(first), between(middle))
}

/** @param {number} value @param {number} [digits] */
const cell = (value, digits = 0) => (Number.isNaN(value) ? '-' : value.toFixed(digits)).padStart(6)

console.log(`Node ${process.version}; n is ${values.size} units of text`)
console.log(`  ms of processor at n, 2n, 4n, 8n   n^   MB beyond the start         n^   shape`)
let wrong = 0
const chosen = SHAPES.filter(({ name }) => name.includes(values.only))
for (const { name } of chosen) {
  const { costs, ended } = await measured(name)
  const [time, memory] = [exponent(costs, 'time'), exponent(costs, 'memory')]
  const isWrong = ended !== '' || costs.length < SIZES.length || time > MOST || memory > MOST
  if (isWrong) wrong++
  if (!isWrong && !values.all && values.only === '') continue
  const row = (/** @type {'time' | 'memory'} */ what) =>
    SIZES.map((_, at) => cell(costs[at]?.[what] ?? Number.NaN)).join(' ')
  console.log(
    `${isWrong ? '!' : ' '}${row('time')} ${cell(time, 2)} ${row('memory')} ${cell(memory, 2)}  ${name}${ended === '' ? '' : `: ${ended}`}`,
  )
}
console.log(`${chosen.length} shapes; more than linear, or not done: ${wrong}`)
process.exitCode = wrong > 0 ? 1 : 0
child.disconnect()
