/** A folder of captures against a loop that reads and parses the same files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PROGRAM, usageOf, usagesOf } from './child.mjs'
import { captures } from './many.mjs'
import { median, memoryRow, ratioOf, timesRow } from './rounds.mjs'

const LOOP = fileURLToPath(new URL('loops/folder.mjs', import.meta.url))
const GROUP = 'A folder of captures'
const THAN = 'reading and parsing them'
const ROUNDS = 3
const [FEW, MANY] = [1_000, 10_000]

/** @type {(root: string, kind: 'sound' | 'broken', count: number) => string} */
function folderOf(root, kind, count) {
  const folder = join(root, `${kind}-${count}`)
  mkdirSync(folder)
  let number = 0
  for (const one of captures(count, kind)) writeFileSync(join(folder, `${number++}.json`), JSON.stringify(one, null, 2))
  return folder
}

/** @returns {Promise<import('./rounds.mjs').Row[]>} */
export async function rows() {
  const root = mkdtempSync(join(tmpdir(), 'passkey-lint-bench-'))
  try {
    return ['sound', 'broken'].flatMap((name) => {
      const kind = name === 'sound' ? 'sound' : 'broken'
      const status = kind === 'sound' ? 0 : 1
      const folder = folderOf(root, kind, MANY)
      const { loop, own } = usagesOf(
        { loop: () => usageOf([LOOP, folder]), own: () => usageOf([PROGRAM, '--no-config', folder], { status }) },
        ROUNDS,
      )
      const few = usageOf([PROGRAM, '--no-config', folderOf(root, kind, FEW)], { status })
      const what = (/** @type {number} */ count) =>
        `${count.toLocaleString('en')} files, ${kind === 'sound' ? 'sound' : 'one mistake in each'}`
      return [
        timesRow(GROUP, what(MANY), ratioOf(own.processor, loop.processor), THAN, kind === 'sound' ? 6 : undefined),
        memoryRow(GROUP, what(MANY), median(own.memory), 120),
        memoryRow(GROUP, what(FEW), few.memory),
      ]
    })
  } finally {
    rmSync(root, { recursive: true })
  }
}
