import { describe, expect, test } from 'vitest'
import { FORMAT_NAMES } from '../../src/formats/index.ts'
import { cli } from '../cli/run.ts'
import { NAMED, partOf, SHAPED } from '../helpers/planted.ts'
import { DAMAGES, type Plant, plantsOfNamed, plantsOfShaped } from './planting.ts'

/** Everything that prints, as freely as it does: two of three runs show frames or a tree, which show most of an input. */
const RUNS: readonly (readonly string[])[] = [
  ['lint', '--format', 'pretty', '--verbose'],
  ['decode'],
  ...FORMAT_NAMES.flatMap((format) => [
    ['triage', '--verbose', '--show-values', '--format', format],
    ['lint', '--verbose', '--show-values'],
    ['decode', '--show-values'],
  ]),
  ['decode', '--format', 'json', '--show-values'],
  ['lint', '--quiet'],
  ['explain'],
  ['explain', '--format', 'json'],
]

const PLANTS: readonly Plant[] = [...NAMED.flatMap(plantsOfNamed), ...SHAPED.flatMap(plantsOfShaped)]

/** `PLANTED=all` tries every plant with every damage in every way, which takes an hour; else each damage takes a share. */
const SHARE = process.env.PLANTED === 'all' ? 1 : 61

/** Every SHARE-th plant, from another one on for each damage; prime, so that kinds and places take turns. */
const sampled = (at: number): readonly Plant[] => PLANTS.filter((_, index) => index % SHARE === (at * 5) % SHARE)
const runsOf = (index: number): readonly (readonly string[])[] =>
  SHARE === 1 ? RUNS : [RUNS[index % RUNS.length] ?? [], RUNS[(index * 7 + 3) % RUNS.length] ?? []]

describe('no planted secret is shown, nor eight units of one', () => {
  test.each(Object.entries(DAMAGES).map(([damage, change], at) => [damage, change, at] as const))(
    '%s',
    async (damage, change, at) => {
      const seen: string[] = []
      let planted = 0
      for (const [index, { kind, place, text, secret }] of sampled(at).entries()) {
        const stdin = change(text, secret)
        // Within base64 it is not seen in the input either.
        if (partOf(secret, text) !== undefined && partOf(secret, stdin) === undefined) continue
        planted++
        for (const argv of runsOf(index + at)) {
          const { code, out, err } = await cli([...argv, '-'], { stdin })
          if (code === 3 || partOf(secret, out + err) !== undefined)
            seen.push(`${kind}, ${place}, ${damage}: ${argv.join(' ')}`)
        }
      }
      expect(planted).toBeGreaterThan(0)
      expect(seen).toEqual([])
    },
    SHARE === 1 ? 4 * 3_600_000 : undefined,
  )
})

test('every kind is planted in every place', () => {
  const kinds = new Set(PLANTS.map(({ kind }) => kind))
  expect(kinds.size).toBe(new Set([...NAMED.map(({ name }) => name), ...SHAPED.map(({ kind }) => kind)]).size)
  const isPlain = ({ text, secret }: Plant): boolean => partOf(secret, text) !== undefined
  for (const kind of kinds) expect(PLANTS.filter((one) => one.kind === kind && isPlain(one)).length).toBeGreaterThan(20)
})
