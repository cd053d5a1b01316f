import { describe, expect, test } from 'vitest'
import { partOf } from '../helpers/planted.ts'
import { DAMAGES } from './damages.ts'
import { isPlanted } from './planted-all.ts'
import type { Plant } from './planting.ts'
import { PLANTS } from './plants.ts'
import { type Look, looksAt } from './printed.ts'

/** Each damage takes a share of the plants; `planted.mjs` runs all of them, in hours. Prime, so that kinds and places take turns. */
const SHARE = 61

/** Every SHARE-th plant, from another one on for each damage. */
const sampled = (at: number): readonly Plant[] => PLANTS.filter((_, index) => index % SHARE === (at * 5) % SHARE)

/** Two of the ways in which an input is printed, others for each. */
function looksOf({ isPersonal }: Plant, text: string, index: number): Look[] {
  const all = looksAt(text).filter(({ showsValues }) => !isPersonal || !showsValues)
  return [index % all.length, (index * 7 + 3) % all.length].map((at) => all[at] as Look)
}

describe('no planted secret is shown, nor eight units of one', () => {
  test.each(Object.entries(DAMAGES).map(([damage, change], at) => [damage, change, at] as const))(
    '%s',
    async (damage, change, at) => {
      const seen: string[] = []
      let planted = 0
      for (const [index, plant] of sampled(at).entries()) {
        const { kind, place, secret } = plant
        const text = change(plant.text, secret)
        if (!isPlanted(plant, text)) continue
        planted++
        for (const { how, print } of looksOf(plant, text, index + at))
          if (partOf(secret, await print()) !== undefined) seen.push(`${kind}, ${place}, ${damage}: ${how}`)
      }
      expect(planted).toBeGreaterThan(0)
      expect(seen).toEqual([])
    },
  )
})

test('every kind is planted, and most places show it', () => {
  const places = new Map<string, number>()
  for (const { kind, text, secret } of PLANTS)
    places.set(kind, (places.get(kind) ?? 0) + (partOf(secret, text) === undefined ? 0 : 1))
  expect([...places].filter(([, count]) => count <= 10)).toEqual([])
  expect(places.size).toBeGreaterThan(200)
})
