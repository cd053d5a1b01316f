import { fc } from '../helpers/property.ts'
import { type Recipe, recipes } from './case.ts'
import { type Found, judge, signatureOf } from './judge.ts'

/** Cases of one call of fast-check: between two, what was reached is stored. */
export const BATCH = 50
/** Runs that fast-check may take to make what it found smaller. */
const SHRINKING = 60

/** What is new among the cases of a seed; fast-check has made each smaller. `look` says what is found in one; `known`: signatures that are told already; new ones are added. */
export async function search(
  seed: number,
  cases: number,
  known: Set<string>,
  look: (recipe: Recipe) => Promise<Found | undefined> = judge,
): Promise<Found[]> {
  const all: Found[] = []
  for (let left = cases, round = 0; left > 0; round++) {
    let last: Found | undefined
    let runs = 0
    const property = fc.asyncProperty(recipes, async (recipe) => {
      if (last && ++runs > SHRINKING) return true
      const found = await look(recipe)
      if (!found || known.has(signatureOf(found))) return true
      last = found
      return false
    })
    const { numRuns } = await fc.check(property, { seed: seed + round * 1_000_003, numRuns: left })
    left -= numRuns
    if (!last) break
    known.add(signatureOf(last))
    all.push(last)
  }
  return all
}
