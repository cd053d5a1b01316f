/** Lines of JSON against readline and JSON.parse; with `full` as many as an archive has. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PROGRAM, usageOf, usagesOf } from './child.mjs'
import { captures } from './many.mjs'
import { median, memoryRow, ratioOf, timesRow } from './rounds.mjs'

const LOOP = fileURLToPath(new URL('loops/lines.mjs', import.meta.url))
const GROUP = 'Lines of JSON (`--ndjson`)'
const THAN = 'readline and JSON.parse'
const [FEW, MANY] = [10_000, 1_000_000]
const ROUNDS = 3
/** Lines that are different; of more they come again. */
const DIFFERENT = 1_000

/** @type {(root: string, count: number) => string} */
function linesOf(root, count) {
  const path = join(root, `${count}.ndjson`)
  const some = [...captures(DIFFERENT, 'sound')].map((one) => `${JSON.stringify(one)}\n`).join('')
  const file = openSync(path, 'w')
  for (let written = 0; written < count; written += DIFFERENT) writeSync(file, some)
  closeSync(file)
  return path
}

/** @param {{ full?: boolean }} [how] @returns {Promise<import('./rounds.mjs').Row[]>} */
export async function rows({ full = false } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'passkey-lint-bench-'))
  try {
    return [FEW, ...(full ? [MANY] : [])].flatMap((count) => {
      const input = linesOf(root, count)
      const { loop, own } = usagesOf(
        {
          loop: () => usageOf([LOOP], { input }),
          own: () => usageOf([PROGRAM, '--no-config', '--ndjson', '-'], { input }),
        },
        count === FEW ? ROUNDS : 1,
      )
      const what = `${count.toLocaleString('en')} lines, sound`
      return [
        timesRow(GROUP, what, ratioOf(own.processor, loop.processor), THAN, 4),
        memoryRow(GROUP, what, median(own.memory), 150),
      ]
    })
  } finally {
    rmSync(root, { recursive: true })
  }
}
