import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** How far a seed has come; what a later run goes on from. */
export interface State {
  seed: number
  /** The next batch. */
  batch: number
  /** Of all runs of this seed together. */
  runs: number
  seconds: number
  findings: number
  /** Signatures of what was found, each told once. */
  known: string[]
}

export const begun = (seed: number): State => ({ seed, batch: 0, runs: 0, seconds: 0, findings: 0, known: [] })

/** What was stored for the seed; from the beginning where nothing was, or another seed's. */
export function stored(path: string, seed: number): State {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as State
    return state.seed === seed ? state : begun(seed)
  } catch {
    return begun(seed)
  }
}

export function store(path: string, state: State): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(state, null, 2)}\n`)
}
