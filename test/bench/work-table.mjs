/**
 * Prints a table of the work that each shape of input costs at n, 2n, 4n and 8n, and exits with 1 where it grows more than
 * linearly. `npm run bench:work`; `-- --only NAME` for the shapes with that in their name, `-- --size N` for another n
 * (UTF-16 units). At the n of today it takes some two minutes of processor time.
 */
import { parseArgs } from 'node:util'
import { SHAPES } from './shapes/index.mjs'
import { countWork, growthOf, MOST } from './work.mjs'

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, size: { type: 'string', default: '2048' } },
})
const sizes = [1, 2, 4, 8].map((factor) => factor * Number(values.size))
const names = SHAPES.map(({ name }) => name).filter((name) => name.includes(values.only))

/** @param {string | number} cell @param {number} width */
const right = (cell, width) => String(cell).padStart(width)

console.log(
  `Node ${process.version}; n is ${values.size} units of text; work is counted: blocks run, elements gone over`,
)
console.log(`${'work at n, 2n, 4n, 8n'.padStart(44)}  growth  units at n, 8n  shape`)
let wrong = 0
const { excessive } = await countWork(names, sizes, ({ name, costs }) => {
  const growth = growthOf(costs)
  if (growth > MOST) wrong++
  const work = costs.map((one) => right(one.work, 10)).join(' ')
  const units = [costs[0], costs.at(-1)].map((one) => right(one?.units ?? '', 7)).join(' ')
  console.log(`${growth > MOST ? '!' : ' '}${work}  ${right(growth.toFixed(2), 6)} ${units}  ${name}`)
})
for (const pattern of excessive) console.log(`! goes back too often: ${pattern}`)
console.log(`${names.length} shapes; more than linear: ${wrong}; patterns that go back too often: ${excessive.length}`)
process.exitCode = wrong + excessive.length > 0 ? 1 : 0
