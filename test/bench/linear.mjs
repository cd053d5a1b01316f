/** Time against size: each hostile text in two sizes, one twice the other. Prints what takes more than twice as long; run as `npm run bench:linear`, perhaps with a part of a name. */
import { lint } from '../../dist/index.js'
import { HOSTILE } from './hostile.mjs'

const SIZE = 128 * 1024
const RUNS = 3
/** Garbage and a busy machine make twice to three times; what is quadratic makes four. */
const ALLOWED = 3.2
/** Below this nothing is measured but the clock. */
const FLOOR = 30

const [wanted = ''] = process.argv.slice(2)

/** @param {string} text */
function time(text) {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const start = process.hrtime.bigint()
    lint(text)
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6)
    if (best > 5_000) break
  }
  return best
}

let slow = 0
for (const [name, make] of HOSTILE.filter(([name]) => name.includes(wanted))) {
  lint(make(1024))
  const once = time(make(SIZE))
  const twice = time(make(2 * SIZE))
  const ratio = twice / once
  const isSlow = twice > FLOOR && ratio > ALLOWED
  if (isSlow) slow++
  if (isSlow || wanted !== '' || process.env.ALL)
    console.log(
      `${isSlow ? 'SLOW ' : ''}${name}: ${once.toFixed(0)} ms, ${twice.toFixed(0)} ms, ratio ${ratio.toFixed(1)}`,
    )
}
console.log(`${HOSTILE.length} texts of ${SIZE / 1024} K and twice that; more than linear: ${slow}`)
process.exitCode = slow > 0 ? 1 : 0
