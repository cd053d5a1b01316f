import { asciiOf } from '../bytes.ts'
import { MAX_SPELLED_ALIKE } from '../limits.ts'
import { addTo } from '../lists.ts'
import { decodeEitherBase64, toHex, withoutPadding } from '../text/encodings.ts'

/**
 * Finds, among base64url texts, those that a given one may be a misspelling of (`difference.ts` then says in which way):
 * by what the texts have in common, never one against all. `T` is what a text belongs to.
 */
export class NearTexts<T> {
  readonly #bySpelling = new Map<string, Entry<T>[]>()
  /** By their stems: what a cut text and the whole one begin with stands side by side. */
  readonly #sorted: Stem<T>[]

  constructor(all: readonly { text: string; item: T }[]) {
    const entries = all.map(({ text, item }, order) => ({ text, item, order }))
    for (const entry of entries)
      for (const spelling of spellingsOf(entry.text)) addTo(this.#bySpelling, spelling, entry)
    this.#sorted = entries
      .map((entry) => ({ stem: stemOf(entry.text), entry, within: undefined }))
      .sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : a.entry.order - b.entry.order))
    linkStems(this.#sorted)
  }

  /** What each may be, in the order in which they were given; a few of those that have the same in common. */
  of(text: string): T[] {
    const found = new Set<Entry<T>>()
    for (const spelling of spellingsOf(text))
      for (const entry of (this.#bySpelling.get(spelling) ?? []).slice(0, MAX_SPELLED_ALIKE)) found.add(entry)
    for (const entry of this.#withStemOf(text)) found.add(entry)
    return [...found].sort((a, b) => a.order - b.order).map(({ item }) => item)
  }

  /** The texts that are longer than this one and begin with it, and those that it begins with. */
  #withStemOf(text: string): Entry<T>[] {
    const stem = stemOf(text) || plain(text)
    if (stem === '') return []
    const from = firstAtOrAfter(this.#sorted, stem)
    const longer = this.#sorted.slice(from, from + MAX_SPELLED_ALIKE).filter((one) => one.stem.startsWith(stem))
    const shorter: Stem<T>[] = []
    let one = this.#sorted[from - 1]
    while (one && shorter.length < MAX_SPELLED_ALIKE) {
      if (stem.startsWith(one.stem) && one.stem !== '') shorter.push(one)
      one = one.within
    }
    return [...longer, ...shorter].map(({ entry }) => entry)
  }
}

interface Entry<T> {
  text: string
  item: T
  order: number
}

interface Stem<T> {
  stem: string
  entry: Entry<T>
  /** The longest other stem that this one begins with. */
  within: Stem<T> | undefined
}

const plain = (text: string): string => withoutPadding(text).replaceAll('+', '-').replaceAll('/', '_')

/** Of a cut text the last character may be another: it holds bits that are gone. */
const stemOf = (text: string): string => plain(text).slice(0, -1)

/** What two texts share that differ in padding, alphabet, case, by one more encoding, or as hex or UUID of the same bytes. */
function spellingsOf(text: string): Set<string> {
  const bytes = decodeEitherBase64(text)
  const inner = bytes && asciiOf(bytes)
  return new Set([
    plain(text).toLowerCase(),
    ...(bytes && bytes.length > 0 ? [toHex(bytes)] : []),
    ...(inner === undefined ? [] : [plain(inner).toLowerCase(), inner.replaceAll('-', '').toLowerCase()]),
  ])
}

/** In order of their stems, what a stem begins with stands before it, and nothing between them begins otherwise. */
function linkStems<T>(sorted: readonly Stem<T>[]): void {
  const open: Stem<T>[] = []
  for (const one of sorted) {
    while (open.length > 0 && !one.stem.startsWith(open.at(-1)?.stem ?? '')) open.pop()
    one.within = open.at(-1)
    open.push(one)
  }
}

function firstAtOrAfter<T>(sorted: readonly Stem<T>[], stem: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.stem ?? '') < stem) low = middle + 1
    else high = middle
  }
  return low
}
