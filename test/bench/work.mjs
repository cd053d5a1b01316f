/** Work against size, for a table (work-table.mjs) and a test (test/hostile/linear.test.ts): counted, never timed. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** @typedef {{ name: string, costs: { size: number, units: number, work: number }[] }} Counted */

/** From a size to twice that. Limits that are hit and tables that grow make some percent. */
export const MOST = 2.2
/** Work that does not count: what is done once. */
const ONCE = 20_000

/**
 * A pattern that goes back more often than this within one text is told by V8: sixteen times for each unit, of the longest text
 * here. One that is quadratic goes back a thousand times as often.
 * @param {readonly number[]} sizes
 */
const goingBack = (sizes) => 16 * 4 * Math.max(...sizes)

/**
 * Counts shapes of input at some sizes, in a process of its own. `excessive`: patterns, as V8 tells them, that went back
 * more often than any linear one does; of those with look-behind or the flag `u` it does not tell, and of those with the
 * flag `i` by way of counted.mjs.
 * @param {readonly string[]} names
 * @param {readonly number[]} sizes
 * @param {(one: Counted) => void} [each]
 * @returns {Promise<{ counted: Counted[], excessive: string[] }>}
 */
export function countWork(names, sizes, each = () => {}) {
  const count = fileURLToPath(new URL('count.mjs', import.meta.url))
  const flags = [
    '--enable-experimental-regexp-engine-on-excessive-backtracks',
    `--regexp-backtracks-before-fallback=${goingBack(sizes)}`,
    '--trace-experimental-regexp-engine',
    // Else what repeats one character, ` *b`, goes back in a way that V8 does not count.
    '--no-regexp-optimization',
    '--no-regexp-tier-up',
  ]
  const child = spawn(process.execPath, [...flags, count, JSON.stringify(names), JSON.stringify(sizes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // What a test runner sets is no input.
    env: { PATH: process.env.PATH },
  })
  /** @type {Counted[]} */
  const counted = []
  /** @type {Set<string>} */
  const excessive = new Set()
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('{"name":')) {
        const one = JSON.parse(line)
        counted.push(one)
        each(one)
      } else if (/regexp/i.test(line)) excessive.add(line.replace(/0x[0-9a-f]+ /g, ''))
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve({ counted, excessive: [...excessive] }) : reject(new Error(`counting ended with ${code}`)),
    )
  })
}

/**
 * By how much the work grows where the size is doubled: the least of what the last pair of sizes says, and the two last pairs
 * together. Where a limit is hit, one of them may be more, and is followed by less.
 * @param {Counted['costs']} costs
 */
export function growthOf(costs) {
  const [small, middle, large] = costs.slice(-3)
  if (!small || !middle || !large) throw new Error('three sizes at least')
  const between = (/** @type {Counted['costs'][number]} */ less) => {
    // Of some shapes a part does not grow, others grow in steps.
    const doublings = Math.log2(Math.max(large.size / less.size, large.units / less.units))
    return (large.work / (less.work + ONCE)) ** (1 / doublings)
  }
  return Math.min(between(middle), between(small))
}
