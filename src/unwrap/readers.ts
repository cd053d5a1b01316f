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

/** Whether no more than fields was looked for. */
export const isOfFields = ({ wrapper }: Reading): boolean =>
  'sure' in wrapper && (wrapper.sure === 'alone' || wrapper.sure === 'stray')

/** The wrappers, by what they open. */
export class Readers {
  /** A text looked as if something stood in it that only a reader would find that was left out. */
  leftOut = false
  readonly #wrappers: readonly Wrapper[]
  #whole: Readers | undefined
  readonly #texts: readonly TextWrapper[]
  readonly #strings: readonly StringWrapper[]
  readonly #objects: readonly ObjectWrapper[]

  /** Those that are left out, though a text may be one of theirs. */
  readonly #out: readonly TextWrapper[]

  constructor(wrappers: readonly Wrapper[], out: readonly TextWrapper[] = []) {
    this.#wrappers = wrappers
    this.#out = out
    const opening = <O extends Wrapper['opens']>(opens: O): Extract<Wrapper, { opens: O }>[] =>
      wrappers.filter((wrapper): wrapper is Extract<Wrapper, { opens: O }> => wrapper.opens === opens)
    this.#texts = opening('text').sort((a, b) => ORDER.indexOf(a.sure) - ORDER.indexOf(b.sure))
    this.#strings = opening('string')
    this.#objects = opening('object')
  }

  /** Those that find more than what stands here and there in a text. */
  withoutStray(): Readers {
    const isStray = (wrapper: Wrapper): wrapper is TextWrapper => wrapper.opens === 'text' && wrapper.sure === 'stray'
    this.#whole ??= new Readers(
      this.#wrappers.filter((wrapper) => !isStray(wrapper)),
      this.#wrappers.filter(isStray),
    )
    this.#whole.leftOut = false
    return this.#whole
  }

  /** Every way to read a text, each tried only when it is asked for. */
  *ofText(text: string): Generator<Reading<TextWrapper>> {
    yield* readings(this.#texts, text)
    this.leftOut ||= this.#out.some((wrapper) => wrapper.looks(text))
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
