import { WRAPPERS } from '../generated/wrappers.ts'
import type { Json, JsonObject, Part } from '../model/index.ts'
import type { ObjectWrapper, OpenedObject, StringWrapper, Sureness, TextWrapper, Wrapper } from './wrapper.ts'

/** What a wrapper made of a text. */
export interface Reading<W = TextWrapper | StringWrapper> {
  wrapper: W
  parts: readonly Part[]
}

/** What is certain goes first; what is left of something, only where it is nothing whole. */
const ORDER: readonly Sureness[] = ['alone', 'plain', 'spelled', 'exact', 'whole', 'likely', 'damaged', 'stray']

const GUESSES: ReadonlySet<Sureness> = new Set(['alone', 'spelled', 'whole', 'likely'])

/** Whether a text in which nothing was known when it was read so is worth another reading. */
export const isGuess = ({ wrapper }: Reading): boolean => 'sure' in wrapper && GUESSES.has(wrapper.sure)

/** The wrappers, by what they open. */
export class Readers {
  readonly #texts: readonly TextWrapper[]
  readonly #strings: readonly StringWrapper[]
  readonly #objects: readonly ObjectWrapper[]

  constructor(wrappers: readonly Wrapper[]) {
    const opening = <O extends Wrapper['opens']>(opens: O): Extract<Wrapper, { opens: O }>[] =>
      wrappers.filter((wrapper): wrapper is Extract<Wrapper, { opens: O }> => wrapper.opens === opens)
    this.#texts = opening('text').sort((a, b) => ORDER.indexOf(a.sure) - ORDER.indexOf(b.sure))
    this.#strings = opening('string')
    this.#objects = opening('object')
  }

  /** Every way to read a text, each tried only when it is asked for. */
  ofText(text: string): Generator<Reading<TextWrapper>> {
    return readings(this.#texts, text)
  }

  /** Those in which all of it is spelled otherwise. */
  ofSpelled(text: string): Generator<Reading<TextWrapper>> {
    return readings(
      this.#texts.filter(({ sure }) => sure === 'spelled'),
      text,
    )
  }

  /** The same for a string inside JSON. */
  ofString(text: string): Generator<Reading<StringWrapper>> {
    return readings(this.#strings, text)
  }

  /** Cheap: whether a value is a string that somebody may have put a payload into. */
  mayRead(value: Json): boolean {
    return typeof value === 'string' && this.#strings.some((wrapper) => wrapper.looks(value))
  }

  /** What the first wrapper that knows the form of an object finds in it. */
  ofObject(object: JsonObject): OpenedObject | undefined {
    for (const wrapper of this.#objects) {
      const opened = wrapper.looks(object) ? wrapper.open(object) : undefined
      if (opened) return opened
    }
    return undefined
  }
}

function* readings<W extends TextWrapper | StringWrapper>(wrappers: readonly W[], text: string): Generator<Reading<W>> {
  for (const wrapper of wrappers) {
    const parts = wrapper.looks(text) ? wrapper.open(text) : undefined
    if (parts && !isSame(parts, text)) yield { wrapper, parts }
  }
}

/** Where nothing had to be undone, another wrapper reads the text. */
const isSame = ([part, ...others]: readonly Part[], text: string): boolean =>
  others.length === 0 && part?.cut?.text === text && part.value === undefined && part.says === undefined

/** Of all wrappers that stand in the folders. */
export const READERS = new Readers(WRAPPERS)
