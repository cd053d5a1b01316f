/** How the rows of the benchmark are measured: processor time, side by side, medians of interleaved repeats. */

/**
 * A line of the table.
 *
 * @typedef {{ group: string, what: string, value: string, allowed?: string, met?: boolean }} Row
 */

/** Rounds in which each of the compared has its turn, where nobody asks for fewer. */
const MANY_ROUNDS = 21
/** Processor time of one turn, in microseconds: long enough that reading the clock and one collection of garbage do not count. */
const TURN = 20_000

/** @param {readonly number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

/** @param {() => unknown} work @param {number} times @returns {Promise<number>} microseconds of processor time for each */
async function turn(work, times) {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) {
    const given = work()
    if (given instanceof Promise) await given
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

/** Processor time that each runs before it is measured, in microseconds: by then all of it is compiled. */
const WARMING = 2_000_000

/** How often something runs in one turn, once it is warm. @param {() => unknown} work @param {number} warming */
async function timesOf(work, warming) {
  let took = 0
  for (let [warmed, times] = [0, 1]; warmed < warming; times *= 2) {
    took = await turn(work, times)
    warmed += took * times
  }
  return Math.max(1, Math.round(TURN / took))
}

/**
 * What each takes, in microseconds of processor time, round by round: in a round they run one behind the other, so that what
 * slows the machine down slows all of them.
 *
 * @template {string} N
 * @param {Record<N, () => unknown>} works
 * @param {{ rounds?: number, warming?: number }} [how]
 * @returns {Promise<Record<N, number[]>>}
 */
export async function sideBySide(works, { rounds = MANY_ROUNDS, warming = WARMING } = {}) {
  const names = /** @type {N[]} */ (Object.keys(works))
  const times = new Map()
  for (const name of names) times.set(name, await timesOf(works[name], warming))
  const taken = /** @type {Record<N, number[]>} */ ({})
  for (const name of names) taken[name] = []
  for (let round = 0; round < rounds; round++)
    for (const name of names) taken[name].push(await turn(works[name], times.get(name)))
  return taken
}

/** The median of the rounds' ratios. @param {readonly number[]} a @param {readonly number[]} b */
export const ratioOf = (a, b) => median(a.map((one, round) => one / (b[round] ?? Number.NaN)))

/** @param {number} ratio */
const spelled = (ratio) => (ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0))

/** At most so many times as much. @type {(group: string, what: string, ratio: number, than: string, most?: number) => Row} */
export const timesRow = (group, what, ratio, than, most) => ({
  group,
  what,
  value: `${spelled(ratio)} × ${than}`,
  ...(most === undefined ? {} : { allowed: `≤ ${most}`, met: ratio <= most }),
})

/** At least so many times as fast. @type {(group: string, what: string, ratio: number, than: string, least?: number) => Row} */
export const fasterRow = (group, what, ratio, than, least) => ({
  group,
  what,
  value: `${spelled(ratio)} × as fast as ${than}`,
  ...(least === undefined ? {} : { allowed: `≥ ${least}`, met: ratio >= least }),
})

/** At most so many megabytes. @type {(group: string, what: string, bytes: number, most?: number) => Row} */
export const memoryRow = (group, what, bytes, most) => ({
  group,
  what,
  value: `${(bytes / 1e6).toFixed(0)} MB at its peak`,
  ...(most === undefined ? {} : { allowed: `≤ ${most} MB`, met: bytes / 1e6 <= most }),
})
