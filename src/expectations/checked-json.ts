import { type Locator, locator } from '../json/doc.ts'
import { escapePointer } from '../json/pointer.ts'
import { readJson } from '../json/tree.ts'
import { describe, isObject } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { didYouMean } from '../text/words.ts'

/** A JSON text that somebody wrote by hand, and what is wrong with it: each problem with its line and column. */
export class CheckedJson {
  readonly problems: string[] = []
  readonly #name: string
  readonly #text: string
  #lines: LineIndex | undefined
  #locator: Locator | undefined

  /** `name`: what the reader calls the file. */
  constructor(name: string, text: string) {
    this.#name = name
    this.#text = text
  }

  /** The value, or undefined where the text is no JSON or hides some of it. */
  parse(): Json | undefined {
    const { error, end, duplicates } = readJson(this.#text)
    if (error) return this.#failAt(error.offset, `no JSON: ${error.reason}`)
    const behind = this.#text.slice(end).search(/\S/)
    if (behind >= 0) return this.#failAt(end + behind, 'no JSON: more text behind the end')
    for (const { offset, member } of duplicates) this.#failAt(offset, `the member "${member}" stands twice`)
    return duplicates.length > 0 ? undefined : (JSON.parse(this.#text) as Json)
  }

  /** Always undefined, so that it can be returned in place of a value. */
  fail(pointer: string, message: string): undefined {
    return this.#failAt(this.#offset(pointer), message)
  }

  /** `expected.json:4:5` */
  place(pointer: string): string {
    return this.#placeAt(this.#offset(pointer))
  }

  /** An object that has no members but these, or undefined. */
  object(value: Json | undefined, pointer: string, known: readonly string[]): JsonObject | undefined {
    if (!isObject(value)) return this.fail(pointer, `expected an object, received ${describe(value)}`)
    const unknown = Object.keys(value).filter((name) => !known.includes(name))
    for (const name of unknown)
      this.fail(`${pointer}/${escapePointer(name)}`, `no member is called "${name}".${didYouMean(name, known)}`)
    return unknown.length > 0 ? undefined : value
  }

  #offset(pointer: string): number {
    this.#locator ??= locator({ text: this.#text })
    return (this.#locator.key(pointer) ?? this.#locator.value(pointer))?.start ?? 0
  }

  #failAt(offset: number, message: string): undefined {
    this.problems.push(`${this.#placeAt(offset)}: ${message}`)
    return undefined
  }

  #placeAt(offset: number): string {
    this.#lines ??= lineIndex(this.#text)
    const { line, column } = this.#lines.position(offset)
    return `${this.#name}:${line}:${column}`
  }
}
