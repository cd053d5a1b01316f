import { eachUnit } from '../json/doc.ts'
import type { Part } from '../model/index.ts'

/** Shorter is no payload. */
const SHORTEST = 40

/** What stands between and around the pieces of a text that were read otherwise, in their order: an answer below a request, a note above it. */
export function restOf(text: string, read: readonly { start: number; end: number }[]): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of [...read, { start: text.length, end: text.length }]) {
    const rest = text.slice(at, Math.max(at, start))
    if (rest.length >= SHORTEST && /[{=%]/.test(rest))
      parts.push({
        cut: { text: rest, offsets: eachUnit(at, rest) },
        step: 'text',
        undone: { what: 'other text' },
        unexpected: true,
      })
    at = Math.max(at, end)
  }
  return parts
}
