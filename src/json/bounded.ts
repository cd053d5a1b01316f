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
    const names = Object.keys(holder)
    const keep = Math.min(left, mostOf(memberOf(holder, names[0])), names.length)
    left -= keep
    if (keep < names.length) {
      kept.set(holder, keep)
      if (cuts.length <= MAX_FINDINGS) cuts.push({ pointer, kept: keep, count: names.length })
    }
    for (const name of names.slice(0, keep)) {
      const child = memberOf(holder, name)
      if (typeof child === 'object') add(child, `${pointer}/${escapePointer(name)}`)
    }
  }
  return kept.size > 0 ? { value: copied(value, kept), cuts } : undefined
}

/** An own one: the names are those that it has. */
const memberOf = (holder: object, name: string | undefined): Json | undefined =>
  name === undefined ? undefined : (holder as Record<string, Json>)[name]

/** Numbers may be the bytes of a member, which are read, or found too many, as a whole. */
const mostOf = (first: Json | undefined): number => (typeof first === 'number' ? MAX_MEMBER_LENGTH + 1 : MAX_ENTRIES)

function copied(value: Json, kept: ReadonlyMap<object, number>): Json {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.keys(value)
    .slice(0, kept.get(value))
    .map((name) => [name, copied(memberOf(value, name) as Json, kept)] as const)
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
}
