import type { Given } from '../protocol.ts'

/** Characters that a text area takes without slowing the keys down; a longer text is shown part by part. */
export const PART = 60_000
/** A longer text is held as it is, and not shown. */
export const SHOWN_MOST = 4_000_000
/** Nobody keeps as many inputs in a ticket; a page that holds them all would be no help. */
export const ITEMS_MOST = 2000

/** One input: a text in parts, or a file that is not shown. */
export interface Item {
  id: number
  name: string
  /** As it came, as long as nobody changed its text: encodings and line ends are those of the file. */
  file?: Blob
  /** Absent: it is not shown, and `why` says why not. */
  parts?: string[]
  why?: string
  /** Of `parts`: the one that is shown. */
  part: number
  found?: true
  /** False: the page brought it, an example or a capture. */
  isOwn?: false
}

/** Cut at the last line end before the limit, or within a line that is longer, never within a character. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = Math.min(at + PART, text.length)
    // Within the part alone: a search that goes on to the beginning, for each part, takes the square of the length.
    const line = at + text.slice(at, end).lastIndexOf('\n') + 1
    const isWithin = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800
    const cut = end === text.length ? end : line > at + PART / 2 ? line : isWithin ? end - 1 : end
    parts.push(text.slice(at, cut))
    at = cut
  }
  return parts.length === 0 ? [''] : parts
}

export const textOf = ({ parts = [] }: Item): string => parts.join('')

/** An empty file was given all the same, and the report tells that there is nothing in it. */
export const isEmpty = ({ file, parts = [] }: Item): boolean =>
  file === undefined && parts.every((part) => part.trim() === '')

/** Characters or, where it is not shown, bytes. */
export const sizeOf = ({ file, parts }: Item): number =>
  parts === undefined ? (file?.size ?? 0) : parts.reduce((sum, part) => sum + part.length, 0)

/** A text that somebody typed or pasted is their own: neither the bytes of the file nor the example that was there. */
export function takeOver(item: Item): void {
  delete item.file
  delete item.isOwn
}

export const givenOf = (item: Item): Given => ({
  name: item.name,
  content: item.file ?? textOf(item),
  ...(item.found ? { found: true } : {}),
})

/** The inputs, one of which is shown. There is always one. */
export class Items {
  #last = 0
  #all: Item[] = []
  #shown: Item
  /** What of all that was given is not among them, a sentence each. */
  missing: readonly string[] = []
  /** By name, why an input was not read when they were linted last. */
  unread: ReadonlyMap<string, string> = new Map()

  constructor() {
    this.#shown = this.#fresh()
  }

  get all(): readonly Item[] {
    return this.#all
  }

  get shown(): Item {
    return this.#shown
  }

  /** Those that hold something. */
  get filled(): Item[] {
    return this.#all.filter((item) => !isEmpty(item))
  }

  /** Selects the first of these paths that is one of some items, or in it: an archive is a folder. */
  selectFirst(paths: readonly string[], among: readonly Item[]): void {
    const found = paths.flatMap((path) => among.find(({ name }) => path === name || path.startsWith(`${name}/`)) ?? [])
    if (found[0]) this.select(found[0])
  }

  select(item: Item): void {
    if (this.#all.includes(item)) this.#shown = item
  }

  /** Adds one and shows it; an empty one is replaced. */
  add(given: Omit<Item, 'id' | 'part'>): Item {
    const item = { ...given, id: ++this.#last, part: 0 }
    this.#all = [...this.#all.filter((one) => !isEmpty(one)), item]
    this.#shown = item
    return item
  }

  addEmpty(): Item {
    const empty = this.#all.find(isEmpty)
    this.#shown = empty ?? this.#fresh()
    return this.#shown
  }

  remove(item: Item): void {
    const at = this.#all.indexOf(item)
    this.#all = this.#all.filter((one) => one !== item)
    if (this.filled.length === 0) this.missing = []
    if (this.#shown === item) this.#shown = this.#all[Math.min(at, this.#all.length - 1)] ?? this.#fresh()
  }

  /** What there is, to be put back. */
  snapshot(): () => void {
    const [all, shown, missing] = [[...this.#all], this.#shown, this.missing]
    return () => {
      this.#all = all
      this.#shown = shown
      this.missing = missing
    }
  }

  clear(): void {
    this.#all = []
    this.missing = []
    this.#last = 0
    this.#shown = this.#fresh()
  }

  #fresh(): Item {
    const id = ++this.#last
    const item: Item = { id, name: id === 1 ? '<pasted>' : `<pasted ${id}>`, parts: [''], part: 0 }
    this.#all.push(item)
    return item
  }
}
