import { expect, onTestFinished, test } from 'vitest'
import { runs, SEED } from '../helpers/property.ts'
import { CBOR2, CBOR2_STRICT, CBORG, CBORG_STRICT, type Difference } from './differences.ts'
import { capturedItems, encodedItem, mapItem, writtenItem } from './items.ts'
import { cbor2, cbor2Strict, cborg, cborgStrict, type Judge, type Ours, ours } from './judges.ts'
import { mutate } from './mutate.ts'
import { Random } from './random.ts'

const RUNS = runs(100_000)
/** One item of so many goes to cbor2 too: it takes fifteen times as long as cborg and the walker together. */
const CBOR2_EVERY = 4

const captures = capturedItems()

function itemOf(random: Random): Uint8Array {
  const kind = random.below(8)
  if (kind === 0) return random.of(captures)
  if (kind === 1) return Uint8Array.from(mapItem(random))
  return kind < 4 ? encodedItem(random, 2) : Uint8Array.from(writtenItem(random, 2 + random.below(2)))
}

class Comparison {
  readonly met = new Map<string, number>()
  readonly unexplained: string[] = []
  readonly #decoder: Judge
  readonly #differences: readonly Difference[]

  constructor(decoder: Judge, differences: readonly Difference[]) {
    this.#decoder = decoder
    this.#differences = differences
  }

  /** Gives whether the decoder took the item. */
  add(bytes: Uint8Array, own: Ours, expected: boolean): boolean {
    const refused = this.#decoder(bytes)
    if ((refused === undefined) === expected) return expected
    const name = this.#differences.find((difference) => difference.explains(own, refused))?.name
    if (name !== undefined) this.met.set(name, (this.met.get(name) ?? 0) + 1)
    else this.unexplained.push(`${Buffer.from(bytes).toString('hex')}: ${refused ?? 'taken'}; ours: ${[...own.kinds]}`)
    return refused === undefined
  }
}

const lenient2 = new Comparison(cbor2, CBOR2)
const lenientG = new Comparison(cborg, CBORG)
const strict2 = new Comparison(cbor2Strict, CBOR2_STRICT)
const strictG = new Comparison(cborgStrict, CBORG_STRICT)

test('the walker finds well-formed and canonical what cborg and cbor2 do', () => {
  const random = new Random(SEED)
  // Half of the items are refused by throwing, and nobody reads the stacks.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  onTestFinished(() => {
    Error.stackTraceLimit = stackTraceLimit
  })
  let wellFormed = 0
  let canonical = 0
  for (let run = 0; run < RUNS; run++) {
    const bytes = mutate(random, itemOf(random))
    const own = ours(bytes)
    const taken2 = run % CBOR2_EVERY === 0 && lenient2.add(bytes, own, own.wellFormed)
    const takenG = lenientG.add(bytes, own, own.wellFormed)
    if (!own.wellFormed) continue
    wellFormed++
    const clean = own.kinds.size === 0
    if (clean) canonical++
    // What a decoder does not take at all, it cannot find canonical.
    if (taken2) strict2.add(bytes, own, clean)
    if (takenG) strictG.add(bytes, own, clean)
  }
  expect(wellFormed).toBeGreaterThan(RUNS / 4)
  expect(RUNS - wellFormed).toBeGreaterThan(RUNS / 4)
  expect(canonical).toBeGreaterThan(RUNS / 20)
  for (const { unexplained } of [lenient2, lenientG, strict2, strictG]) expect(unexplained.slice(0, 5)).toEqual([])
})

test.each([
  ['cbor2', lenient2, CBOR2],
  ['cborg', lenientG, CBORG],
  ['cbor2, strict', strict2, CBOR2_STRICT],
  ['cborg, strict', strictG, CBORG_STRICT],
] as const)('every difference from %s that is listed was met', (_, { met }, differences) => {
  expect([...met.keys()].sort()).toEqual(differences.map(({ name }) => name).sort())
})
