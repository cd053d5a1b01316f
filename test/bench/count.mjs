/**
 * Counts the work that shapes of input cost: how often each block of the program runs, as V8 counts it for coverage, and
 * what built-in functions go over that no block shows. The same input costs the same at any time, on any machine. Run as a
 * process of its own by work.mjs, since functions are counted that were compiled under it: names and sizes as JSON; a line of
 * JSON for each shape.
 */
import { Session } from 'node:inspector/promises'
import { passedBy } from './counted.mjs'

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

const { run } = await import('./run.mjs')
const { SHAPES } = await import('./shapes/index.mjs')

/** Only what the program is made of: these scripts count, too. */
const PROGRAM = /\/dist\//

/** Blocks that were run since it was asked last. */
async function blocks() {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => PROGRAM.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)
}

const [names, sizes] = process.argv.slice(2).map((text) => JSON.parse(text))
for (const name of names) {
  const shape = SHAPES.find((one) => one.name === name)
  if (!shape) throw new Error(`no shape is called ${name}`)
  // What is made once, at the first need, is no cost of a size.
  run(shape.command, shape.make(1024))
  const costs = []
  for (const size of sizes) {
    const input = shape.make(size)
    const units = [input].flat().reduce((sum, one) => sum + one.length, 0)
    await blocks()
    const passed = passedBy(() => run(shape.command, input))
    costs.push({ size, units, work: passed + (await blocks()) })
  }
  process.stdout.write(`${JSON.stringify({ name, costs })}\n`)
}
