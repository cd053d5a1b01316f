/** Which mutants of all are tried: a sample that a seed decides, over all folders and operators. */
import { createHash } from 'node:crypto'
import { CRITICAL } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/** Of every folder at least so many. */
const OF_A_FOLDER = 2
/** Of each group of which none may survive, at least so many. */
const OF_A_GROUP = 25

/**
 * `size` mutants, or more where folders and groups ask for it. The order is by a hash of seed and id, so that a change
 * elsewhere in the sources draws no other sample.
 *
 * @type {(all: readonly Mutant[], wanted: { seed: string, size: number }) => Mutant[]}
 */
export function sampleOf(all, { seed, size }) {
  const ranked = all
    .map((mutant) => ({ mutant, rank: createHash('sha256').update(`${seed} ${mutant.id}`).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ mutant }) => mutant)
  /** @type {Set<Mutant>} */
  const chosen = new Set()
  /** @type {(mutants: readonly Mutant[], upTo: number) => void} */
  const take = (mutants, upTo) => {
    let count = mutants.filter((mutant) => chosen.has(mutant)).length
    for (const mutant of mutants) {
      if (count >= upTo) return
      if (!chosen.has(mutant)) count += 1
      chosen.add(mutant)
    }
  }
  for (const group of CRITICAL)
    take(
      ranked.filter((mutant) => mutant.group === group),
      OF_A_GROUP,
    )
  for (const folder of valuesOf(ranked, 'folder'))
    take(
      ranked.filter((mutant) => mutant.folder === folder),
      OF_A_FOLDER,
    )
  // The rest one by one from each operator: there are far more strings than conditions.
  const rows = valuesOf(ranked, 'operator').map((operator) => ranked.filter((mutant) => mutant.operator === operator))
  for (let index = 0; chosen.size < Math.min(size, ranked.length); index++)
    for (const row of rows) for (const mutant of row.slice(index, index + 1)) if (chosen.size < size) chosen.add(mutant)
  return ranked.filter((mutant) => chosen.has(mutant))
}

/** @type {(mutants: readonly Mutant[], key: 'folder' | 'operator') => string[]} */
const valuesOf = (mutants, key) => [...new Set(mutants.map((mutant) => mutant[key]))].sort()
