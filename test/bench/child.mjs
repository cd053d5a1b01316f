import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url))
export const PROGRAM = fileURLToPath(new URL('../../bin/passkey-lint.js', import.meta.url))

/** What a process took: microseconds of processor time, and bytes at its peak. @typedef {{ processor: number, memory: number }} Usage */

/**
 * Runs a script of Node.js, and reads what it took. Throws where it ends in another way than it should.
 *
 * @param {readonly string[]} argv
 * @param {{ input?: string, status?: number }} [how] `input`: the path of what stands on its standard input
 * @returns {Usage}
 */
export function usageOf(argv, { input, status = 0 } = {}) {
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r')
  try {
    const run = spawnSync(process.execPath, ['--require', USAGE, ...argv], {
      stdio: [stdin, 'ignore', 'pipe', 'pipe'],
      maxBuffer: 1024 * 1024 * 1024,
    })
    if (run.status !== status) throw new Error(`${argv.join(' ')}: exit ${run.status}: ${run.stderr}`)
    return JSON.parse(String(run.output[3]))
  } finally {
    if (typeof stdin === 'number') closeSync(stdin)
  }
}

/**
 * The usage of each, round by round, one behind the other.
 *
 * @template {string} N
 * @param {Record<N, () => Usage>} works
 * @param {number} rounds
 */
export function usagesOf(works, rounds) {
  const names = /** @type {N[]} */ (Object.keys(works))
  const taken = /** @type {Record<N, { processor: number[], memory: number[] }>} */ ({})
  for (const name of names) taken[name] = { processor: [], memory: [] }
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const { processor, memory } = works[name]()
      taken[name].processor.push(processor)
      taken[name].memory.push(memory)
    }
  return taken
}
