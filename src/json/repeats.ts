import { visit } from 'jsonc-parser'
import { MAX_FINDINGS, MAX_JSON_DEPTH } from '../limits.ts'
import type { Json } from '../model/index.ts'
import { scanDepth } from './parse.ts'
import { escapePointer } from './pointer.ts'

/** A member that stands in an object more than once: JSON.parse keeps the last (ECMA-262 §25.5.1), and RFC 8259 §4 promises nothing. */
export interface Repeat {
  pointer: string
  member: string
  /** Offset of the first one's name. */
  first: number
  times: number
}

/** Whether a text that was parsed names more members than its value has. */
export const hasRepeats = (text: string, value: Json): boolean => {
  const names = scanDepth(text, MAX_JSON_DEPTH).colons
  return names > 0 && names > membersIn(value)
}

/** What a wrapper says of a text that is JSON, and of its value. */
export const strictly = (text: string, value: Json): { value: Json; strict: true; repeats?: true } => ({
  value,
  strict: true,
  ...(hasRepeats(text, value) ? { repeats: true } : {}),
})

function membersIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0
  const all = Array.isArray(value) ? value : Object.values(value)
  let members = all === value ? 0 : all.length
  for (const one of all) if (typeof one === 'object') members += membersIn(one)
  return members
}

/** The members that stand more than once in a JSON text (RFC 8259), at most as many as are told, in the order of their second. */
export function repeatsIn(text: string): Repeat[] {
  const levels: Map<string, number>[] = []
  const found = new Map<number, Repeat>()
  const open = (): void => void levels.push(new Map())
  const close = (): void => void levels.pop()
  visit(text, {
    onObjectBegin: open,
    onArrayBegin: open,
    onObjectEnd: close,
    onArrayEnd: close,
    onObjectProperty: (member, offset, _length, _line, _column, path) => {
      const level = levels.at(-1)
      const first = level?.get(member)
      const known = first === undefined ? undefined : found.get(first)
      if (first === undefined) level?.set(member, offset)
      else if (known) known.times++
      else if (found.size <= MAX_FINDINGS) {
        const pointer = [...path(), member].map((name) => `/${escapePointer(`${name}`)}`).join('')
        found.set(first, { pointer, member, first, times: 2 })
      }
    },
  })
  return [...found.values()]
}
