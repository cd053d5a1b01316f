/** Measures shapes for linear.mjs, in a process of their own: takes names from its parent, answers each with what it cost. */
import { readFileSync, writeFileSync } from 'node:fs'
import { run } from './run.mjs'
import { SHAPES } from './shapes/index.mjs'

/** Beyond this nothing is repeated, and nothing twice as large tried. Milliseconds of processor time. */
const LONG = 6_000
const RUNS = 3

/** Milliseconds of processor time. @param {() => void} work */
function timed(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Linux forgets the peak when it is asked to; elsewhere it is not known. */
function forgetPeak() {
  globalThis.gc?.()
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {}
}

/** Megabytes in memory: now, or at most since the peak was forgotten. @param {'VmRSS' | 'VmHWM'} what */
function megabytes(what) {
  try {
    const line =
      readFileSync('/proc/self/status', 'utf8')
        .split('\n')
        .find((one) => one.startsWith(what)) ?? ''
    return Number(/\d+/.exec(line)?.[0]) / 1024
  } catch {
    return Number.NaN
  }
}

process.on('message', (/** @type {{ name: string, sizes: number[] }} */ { name, sizes }) => {
  const shape = SHAPES.find((one) => one.name === name)
  if (!shape) return
  run(shape.command, shape.make(2048))
  const costs = []
  for (const size of sizes) {
    const input = shape.make(size)
    forgetPeak()
    const before = megabytes('VmRSS')
    let time = timed(() => run(shape.command, input))
    const memory = megabytes('VmHWM') - before
    for (let more = 1; more < RUNS && time < LONG / 4; more++)
      time = Math.min(
        time,
        timed(() => run(shape.command, input)),
      )
    costs.push({ size, time, memory })
    process.send?.({ name, cost: { size, time, memory } })
    if (time > LONG) break
  }
  process.send?.({ name, done: true })
})
process.on('disconnect', () => process.exit())
