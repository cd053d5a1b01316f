import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { partOf } from '../helpers/planted.ts'
import { DAMAGES } from './damages.ts'
import type { Plant } from './planting.ts'
import { PLANTS } from './plants.ts'
import { looksAt } from './printed.ts'

/** Which part of the product is run, and where is kept how far it came. */
export interface Shard {
  at: number
  of: number
  minutes: number
  /** No looks take turns. */
  every: boolean
  folder: string
  say(line: string): void
}

const CHANGES = Object.entries(DAMAGES)
const SIZE = PLANTS.length * CHANGES.length

/** A step that shares no factor with the size, so that every share of the product has all kinds, places and damages. */
const STEP = stepFor(SIZE)

function stepFor(size: number): number {
  const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b))
  let step = Math.floor(size * 0.618)
  while (shared(step, size) !== 1) step++
  return step
}

interface State {
  size: number
  next: number
  inputs: number
  looks: number
  found: number
}

/** Looks at every planted secret with every damage in every way, on from where the shard was left. Gives how many were seen. */
export async function plantedAll({ at, of, minutes, every, folder, say }: Shard): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const [kept, log] = [`${folder}/${at}-of-${of}.json`, `${folder}/found-${at}.jsonl`]
  const state: State = existsSync(kept)
    ? JSON.parse(readFileSync(kept, 'utf8'))
    : { size: SIZE, next: at, inputs: 0, looks: 0, found: 0 }
  if (state.size !== SIZE) throw new Error(`${kept} is of another product: ${state.size}, not ${SIZE}`)
  const end = Date.now() + minutes * 60_000
  let told = Date.now()
  for (; state.next < SIZE && Date.now() < end; state.next += of) {
    const index = (state.next * STEP) % SIZE
    const plant = PLANTS[index % PLANTS.length] as Plant
    const [damage, change] = CHANGES[Math.floor(index / PLANTS.length)] as (typeof CHANGES)[number]
    const text = change(plant.text, plant.secret)
    // What a damage does not change was looked at whole.
    if (isPlanted(plant, text) && (text !== plant.text || damage === 'whole')) {
      state.inputs++
      for (const how of await seenIn(plant, text, { state, index, every })) {
        state.found++
        appendFileSync(log, `${JSON.stringify({ ...plant, damage, how, text })}\n`)
        say(`SEEN ${plant.kind} | ${plant.place} | ${damage} | ${how}`)
      }
    }
    if (Date.now() - told < 10_000) continue
    told = Date.now()
    writeFileSync(kept, JSON.stringify({ ...state, next: state.next + of }))
    say(`${state.next} of ${SIZE}: ${state.inputs} inputs, ${state.looks} looks, ${state.found} seen`)
  }
  writeFileSync(kept, JSON.stringify(state))
  say(`${state.next >= SIZE ? 'whole' : 'so far'}: ${JSON.stringify(state)}`)
  return state.found
}

/** Within base64 it is not seen in the input either; of one that was cut away, nothing is there. */
export const isPlanted = ({ text, secret, needs = '' }: Plant, stdin: string): boolean =>
  (!text.includes(needs) || stdin.includes(needs)) &&
  (partOf(secret, text) === undefined || partOf(secret, stdin) !== undefined)

/** The ways in which a part of the secret is printed, or the program broke. */
async function seenIn(
  { secret, isPersonal }: Plant,
  text: string,
  { state, index, every }: { state: State; index: number; every: boolean },
): Promise<string[]> {
  const seen: string[] = []
  for (const { how, showsValues, turn, print } of looksAt(text)) {
    // What is a person's is looked for in one half of the ways alone, which take no turns then.
    if (isPersonal ? showsValues : !every && index % turn[1] !== turn[0]) continue
    state.looks++
    try {
      if (partOf(secret, await print()) !== undefined) seen.push(how)
    } catch (error) {
      seen.push(`${how} broke: ${error instanceof Error ? error.stack : ''}`)
    }
  }
  return seen
}
