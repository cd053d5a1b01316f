import { MAX_ENTRIES, MAX_FINDINGS, MAX_MEMBER_LENGTH, MAX_VALUES } from '../limits.ts'
import type { Json } from '../model/index.ts'
import { escapePointer } from './pointer.ts'

/** A list or an object of which only the first entries are kept. */
export interface Cut {
  pointer: string
  kept: number
  /** Entries that it has. */
  count: number
}

/** A list or an object, with where it stands. */
interface Holder {
  value: object
  pointer: string
}

/**
 * The value with no more entries than checks may be asked to look at, and where some were left out (at most one place more
 * than are told); undefined where it is small enough as it is. What stands higher up is kept first.
 */
export function bounded(value: Json): { value: Json; cuts: Cut[] } | undefined {
  const kept = new Map<object, number>()
  const cuts: Cut[] = []
  let left = MAX_VALUES
  const queue: Holder[] = []
  const add = (child: Json | undefined, pointer: string): void => {
    if (typeof child === 'object' && child !== null) queue.push({ value: child, pointer })
  }
  add(value, '')
  for (let next = 0; next < queue.length; next++) {
    const { value: holder, pointer } = queue[next] as Holder
    const entries = Object.entries(holder) as [string, Json][]
    const keep = Math.min(left, mostOf(entries), entries.length)
    left -= keep
    if (keep < entries.length) {
      kept.set(holder, keep)
      if (cuts.length <= MAX_FINDINGS) cuts.push({ pointer, kept: keep, count: entries.length })
    }
    for (const [name, child] of entries.slice(0, keep)) add(child, `${pointer}/${escapePointer(name)}`)
  }
  return kept.size > 0 ? { value: copied(value, kept), cuts } : undefined
}

/** Numbers may be the bytes of a member, which are read, or found too many, as a whole. */
const mostOf = ([first]: readonly [string, Json][]): number =>
  typeof first?.[1] === 'number' ? MAX_MEMBER_LENGTH + 1 : MAX_ENTRIES

function copied(value: Json, kept: ReadonlyMap<object, number>): Json {
  if (typeof value !== 'object' || value === null) return value
  const entries = (Object.entries(value) as [string, Json][])
    .slice(0, kept.get(value))
    .map(([name, child]) => [name, copied(child, kept)] as const)
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
}
