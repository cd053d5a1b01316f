import { describe, expect, test } from 'vitest'
import { SHAPES } from '../bench/shapes/index.mjs'
import { countWork, growthOf, MOST } from '../bench/work.mjs'

const SIZES = [768, 1536, 3072, 6144]
/** What differs from another shape in a cut, a slip or the kind of entries alone: `npm run bench:work` counts them all. */
const LIKE_ANOTHER =
  /, cut$|, with a slip in the middle$|: equal entries$|: one member again and again$|^(?!transports:).*: (?:numbers that are wrong|entries of every wrong type)$|^in one input: (?:options|creation options|one|registrations) /
/** Of the rest every second one, for neighbours are alike, too. */
const NAMES = SHAPES.map(({ name }) => name)
  .filter((name) => !LIKE_ANOTHER.test(name))
  .filter((_, at) => at % 2 === 0)
const FEWEST = 150

/** What no test may: fail where a machine is busy. So work is counted, and in one process for all. */
const { counted, excessive } = await countWork(NAMES, SIZES)

test('so many shapes of input are counted', () => {
  expect(counted.map(({ name }) => name)).toEqual(NAMES)
  expect(NAMES.length).toBeGreaterThanOrEqual(FEWEST)
})

describe('the work grows no more than its input', () => {
  test.each(counted)('$name', ({ costs }) => {
    expect(growthOf(costs), JSON.stringify(costs)).toBeLessThanOrEqual(MOST)
  })
})

test('no pattern goes back again and again', () => {
  expect(excessive).toEqual([])
})

describe('what is more than linear is seen', () => {
  const costs = (work: (units: number) => number) => SIZES.map((size) => ({ size, units: size, work: work(size) }))

  test.each([
    ['each against all', (units: number) => 50 * units + units * units, true],
    ['each against a hundredth of all', (units: number) => 100 * units + (units * units) / 20, true],
    ['each once', (units: number) => 5000 + 300 * units, false],
    ['each in a tree', (units: number) => 20 * units * Math.log2(units), false],
    ['up to a limit', (units: number) => Math.min(units, 3000) ** 2 + units, false],
  ])('%s', (_name, work, isMore) => {
    expect(growthOf(costs(work)) > MOST).toBe(isMore)
  })
})
