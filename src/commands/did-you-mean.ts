import { nearest } from '../text/suggest.ts'

/** ` Did you mean "…"?`, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const [best] = nearest(word, words, 1)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}
