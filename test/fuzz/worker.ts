import { parentPort, workerData } from 'node:worker_threads'
import { fc } from '../helpers/property.ts'
import { type Recipe, recipes } from './case.ts'
import { growth } from './growth.ts'
import { broken, counted, type Found, judge, signatureOf } from './judge.ts'
import { minimise } from './minimise.ts'
import { BATCH, search } from './search.ts'

/** What the worker is asked for. */
export interface Task {
  seed: number
  /** The first batch. */
  batch: number
  /** Signatures that are told already. */
  known: string[]
}

/** What it tells before each case: should it never end, the one who waits knows which it was. */
export interface Begun {
  recipe: Recipe
}

/** What it tells after each batch. */
export interface Told {
  batch: number
  runs: number
  found: { property: string; detail: string; look: string; from: string; content: string | Uint8Array }[]
  known: string[]
}

/** Batches far enough apart that none shares a case with another seed's. */
export const seedOf = (seed: number, batch: number): number => (seed * 7_919 + batch * 104_729) | 0

async function smaller(found: Found): Promise<Found> {
  const { input, look } = found
  if (typeof input.content !== 'string' || found.property === 'slow' || found.property === 'growth') return found
  const content = await minimise(input.content, async (text) => {
    const breach = await broken({ ...input, content: text }, look, { twice: found.property === 'determinism' })
    return breach?.property === found.property && breach.detail.slice(0, 30) === found.detail.slice(0, 30)
  })
  return { ...found, input: { ...input, content } }
}

function begun(recipe: Recipe): Recipe {
  const message: Begun = { recipe }
  parentPort?.postMessage(message)
  return recipe
}

async function work({ seed, batch: first, known: told }: Task): Promise<void> {
  const known = new Set(told)
  for (let batch = first; ; batch++) {
    const before = counted.runs
    const all = await search(seedOf(seed, batch), BATCH, known, (recipe) => judge(begun(recipe), true))
    const grown = await growth(begun(fc.sample(recipes, { seed: seedOf(seed, batch), numRuns: 1 })[0] as Recipe))
    if (grown && !known.has(signatureOf(grown))) all.push(grown)
    for (const one of all) known.add(signatureOf(one))
    const found: Told['found'] = []
    for (const one of all) {
      const { property, detail, look, input } = await smaller(one)
      found.push({ property, detail, look: look.name, from: input.from, content: input.content })
    }
    const message: Told = { batch, runs: counted.runs - before, found, known: [...known] }
    parentPort?.postMessage(message)
  }
}

if (parentPort) await work(workerData as Task)
