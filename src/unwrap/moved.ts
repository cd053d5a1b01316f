import { locator, stringOffsets } from '../json/doc.ts'
import type { Doc, FieldRange } from '../model/index.ts'

/** Where the members of a value stand that was put together of others; looked up only when it is asked for. */
export class MovedFields extends Map<string, FieldRange> {
  readonly #doc: Doc
  readonly #moved: ReadonlyMap<string, string>

  constructor(doc: Doc, moved: ReadonlyMap<string, string>) {
    super([...moved.keys()].map((pointer) => [pointer, { start: 0, end: 0 }]))
    this.#doc = doc
    this.#moved = moved
  }

  override get(pointer: string): FieldRange | undefined {
    const from = this.#moved.get(pointer)
    const range = from === undefined ? undefined : locator(this.#doc).value(from)
    if (!range || this.#doc.text[range.start] !== '"') return range && { start: range.start, end: range.start + 1 }
    const start = range.start + 1
    return { start, end: range.end - 1, offsets: () => stringOffsets(this.#doc.text, start) }
  }
}
