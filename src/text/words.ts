import { textOf } from '../convert.ts'

/** "3 bytes", "1 byte". */
export const count = (number: unknown, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** "3,210". */
export const thousands = (number: number): string => textOf(number).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** "1 error", "3,210 payloads". */
export const counted = (number: number, one: string): string => `${thousands(number)} ${one}${number === 1 ? '' : 's'}`

/** "a byte string", "an array". */
export const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** UTF-16 units of a word that are compared; names of members and rules are below 50. */
const MAX_WORD = 64

/** `raw_id`, `raw-id` and `RawID` are all meant to be `rawId`. */
const fold = (word: string): string => word.toLowerCase().replaceAll(/[_\-\s]/g, '')

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}

/** The words that `word` was most likely meant to be, nearest first, at most `limit`; none when all are far off. */
export function nearest(word: string, words: Iterable<string>, limit = 3): string[] {
  const wanted = fold(word)
  if (wanted === '' || wanted.length > MAX_WORD) return []
  const found: { word: string; distance: number }[] = []
  for (const candidate of new Set(words)) {
    const folded = fold(candidate)
    // A third of the word wrong is a typing error; more is another word.
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3))
    if (folded === '' || Math.abs(folded.length - wanted.length) > allowed) continue
    const far = distance(wanted, folded)
    if (far <= allowed && far < folded.length) found.push({ word: candidate, distance: far })
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map((one) => one.word)
}

/** ` Did you mean "…"?`, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const [best] = nearest(word, words, 1)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}

/** A documented code without whose it is. */
export const shortCode = (code: string): string => code.slice(code.indexOf('/') + 1)

/** How causes are introduced: what nobody documents is not said to be. */
export const causesHead = (documented: boolean): string => (documented ? 'Documented causes' : 'Usual causes')
