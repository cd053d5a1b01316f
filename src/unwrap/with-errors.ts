import type { Part } from '../model/index.ts'
import { errorsAmong } from './error-islands.ts'

/** What was cut out of a text, and where it stood. */
export interface Piece extends Part {
  start: number
  end: number
}

/** Cheap: whether the error of a browser may stand in a text. */
export const looksLikeErrors = (text: string): boolean => /(?:DOMException|[a-z]Error)\]?: /.test(text)

/** The pieces of a text, which stand in order, with the errors of browsers between them. */
export function withErrors(text: string, pieces: readonly Piece[]): Part[] {
  if (!looksLikeErrors(text)) return [...pieces]
  const all: Part[] = []
  const seen = new Set<string>()
  let at = 0
  for (const piece of pieces) {
    all.push(...errorsAmong(text, at, piece.start, seen), piece)
    at = Math.max(at, piece.end)
  }
  return [...all, ...errorsAmong(text, at, text.length, seen)]
}
