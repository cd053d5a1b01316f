/** Start-up: a whole lint of one registration against `node` running an empty file. Prints the median ratio of interleaved pairs. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const PAIRS = 31
/** What the project allows itself (DESIGN, "Cost"). */
const ALLOWED = 1.5

const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-bench-'))
const empty = join(folder, 'empty.cjs')
writeFileSync(empty, '')

const lint = [resolve('bin/passkey-lint.js'), resolve('fixtures/captured/twilio-platform.registration.json')]

/** @param {string[]} argv */
function time(argv) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, argv)
  const took = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`)
  return took
}

const median = (/** @type {number[]} */ numbers) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

time(lint)
const pairs = Array.from({ length: PAIRS }, () => ({ node: time([empty]), lint: time(lint) }))
rmSync(folder, { recursive: true })

const ratio = median(pairs.map((pair) => pair.lint / pair.node))
const [node, own] = [median(pairs.map((pair) => pair.node)), median(pairs.map((pair) => pair.lint))]
console.log(
  `node on an empty file ${node.toFixed(0)} ms, lint ${own.toFixed(0)} ms, median ratio ${ratio.toFixed(2)} (allowed: ${ALLOWED})`,
)
process.exitCode = ratio > ALLOWED ? 1 : 0
