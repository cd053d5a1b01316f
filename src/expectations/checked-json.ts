import { escapePointer } from '../json/pointer.ts'
import { describe, isObject } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { type PlacedJson, placedJson } from '../settings/placed-json.ts'
import { saidBack } from '../text/said-back.ts'
import { didYouMean } from '../text/words.ts'

/** A JSON text that somebody wrote by hand, and what is wrong with it: each problem with its line and column. */
export class CheckedJson {
  readonly problems: string[] = []
  readonly #name: string
  readonly #json: PlacedJson

  /** `name`: what the reader calls the file. No comments: `--update` writes the file anew. */
  constructor(name: string, text: string) {
    this.#name = name
    this.#json = placedJson(text, { lenient: false })
  }

  /** The value, or undefined where the text is no JSON or hides some of it. */
  parse(): Json | undefined {
    const { value, problems } = this.#json
    for (const { offset, words } of problems) this.#failAt(offset, words.replace(/\.$/, ''))
    return problems.length > 0 ? undefined : (value as Json)
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
      this.fail(
        `${pointer}/${escapePointer(name)}`,
        `no member is called "${saidBack(name)}".${didYouMean(name, known)}`,
      )
    return unknown.length > 0 ? undefined : value
  }

  #offset(pointer: string): number {
    return this.#json.startOf(pointer)
  }

  #failAt(offset: number, message: string): undefined {
    this.problems.push(`${this.#placeAt(offset)}: ${message}`)
    return undefined
  }

  #placeAt(offset: number): string {
    return `${this.#name}:${this.#json.at(offset)}`
  }
}
