import { textOf } from '../convert.ts'
import { offsetsOf } from '../json/doc.ts'
import { tryJson } from '../json/parse.ts'
import { escapePointer } from '../json/pointer.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { CUT_MARK } from '../text/cut-mark.ts'
import { plain } from '../text/shown.ts'
import { inputFault } from './unreadable.ts'

/** What loggers write where they stop, and little else behind it on the way to the text's end. */
const STOPPED =
  /(?:(?:…|\.{3,})\s?(?:[[(<][^{}[\]"\n()<>]{1,60}[\])>])?|[[(<](?:truncated|cut|snip(?:ped)?|omitted|\d{1,9} more)\b[^{}[\]"\n]{0,60}[\])>]?)[^{}[\]"\n]{0,200}\s*$/iy
const BLANKS = /(?:\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y
/** What a string holds before its end or an escape, RFC 8259 §7. */
const CONTENT = /[^"\\\r\n]*/y
const WORD = /[\w.+-]+/y
/** Words of JSON, and how a word or a number begins. */
const WORDS = ['true', 'false', 'null']
const isBegun = (word: string): boolean => /^-?[\d.eE+-]*$/.test(word) || WORDS.some((one) => one.startsWith(word))
/** An escape of which the end is missing. */
const HALF_ESCAPE = /(?:^|[^\\])(?:\\\\)*(\\(?:u[\da-fA-F]{0,3})?)$/

interface Level {
  closes: '}' | ']'
  /** Of the member or element that is being read. */
  name: string
  count: number
}

/** Where a text broke off: what is whole ends at `end`, and `added` makes JSON of it. */
interface Break {
  end: number
  added: string
  /** Where the value that was cut begins. */
  start: number
}

/**
 * JSON that breaks off: at the end of the text, or where somebody wrote that the rest was left out. What is there is read as
 * it stands; the value in which it breaks off is there and unknown, as is what would have followed. Undefined: it is whole, or
 * wrong in another way. One pass, no recursion.
 */
export function cutJson(whole: string): Part | undefined {
  // Of a string in a text that breaks off.
  const text = whole.endsWith(CUT_MARK) ? whole.slice(0, -CUT_MARK.length) : whole
  const reader = new Reader(text)
  const broken = reader.read()
  if (!broken) return undefined
  const { end, added, start } = broken
  const closed =
    text.slice(0, end) +
    added +
    reader.levels
      .map(({ closes }) => closes)
      .reverse()
      .join('')
  // A bracket that nothing follows is nothing yet.
  if (/^[\s{}[\]]*$/.test(closed)) return undefined
  const pointers = reader.levels.map((_, depth) => pointerOf(reader.levels.slice(0, depth)))
  const leaf = pointerOf(reader.levels)
  const inValue = added !== ''
  const inside = plain(pathOf(reader.levels.slice(0, inValue ? undefined : -1)))
  const span = { start, length: Math.max(0, text.trimEnd().length - start) }
  const value = tryJson(closed)
  return {
    // With comments in it others read it.
    ...(value === undefined ? {} : { value }),
    cut: {
      text: closed,
      offsets: () => offsetsOf(closed.length, (at) => (at < end ? at : text.length)),
    },
    open: new Set(inValue ? [...pointers, leaf] : pointers),
    faults: [inputFault('text-breaks-off', { inside, inValue }, { span })],
  }
}

const pointerOf = (levels: readonly Level[]): string => levels.map(({ name }) => `/${escapePointer(name)}`).join('')

const pathOf = (levels: readonly Level[]): string =>
  levels.map(({ name, closes }, at) => (closes === ']' ? `[${name}]` : at === 0 ? name : `.${name}`)).join('')

class Reader {
  readonly levels: Level[] = []
  readonly #text: string
  #at = 0
  /** The last comma that was read. */
  #comma = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Break | undefined {
    for (let next: 'value' | 'name' | 'rest' = 'value'; ; ) {
      const before = this.#at
      this.#match(BLANKS)
      if (this.#stops()) return this.levels.length > 0 ? this.#between(next, before) : undefined
      const unit = this.#text.charAt(this.#at)
      const level = this.levels.at(-1)
      if (level && unit === level.closes) {
        this.levels.pop()
        this.#at++
        if (this.levels.length === 0) return undefined
        next = 'rest'
      } else if (next === 'rest') {
        if (unit !== ',' || !level) return undefined
        this.#comma = this.#at++
        level.count++
        if (level.closes === ']') level.name = textOf(level.count)
        next = level.closes === '}' ? 'name' : 'value'
      } else if (next === 'name') {
        const broken = this.#name()
        if (broken !== true) return broken
        next = 'value'
      } else if (unit === '{' || unit === '[') {
        if (this.levels.length >= MAX_JSON_DEPTH) return undefined
        this.#at++
        this.levels.push({ closes: unit === '{' ? '}' : ']', name: unit === '{' ? '' : '0', count: 0 })
        next = unit === '{' ? 'name' : 'value'
      } else {
        const broken = this.#scalar()
        if (broken !== true) return broken
        if (this.levels.length === 0) return undefined
        next = 'rest'
      }
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  /** The text ends here, or it is said that it goes on elsewhere. */
  #stops(): boolean {
    if (this.#at >= this.#text.length) return true
    STOPPED.lastIndex = this.#at
    return /[….[(<]/.test(this.#text.charAt(this.#at)) && STOPPED.test(this.#text)
  }

  /** Where a value, a name or a comma should have followed. */
  #between(next: 'value' | 'name' | 'rest', at: number): Break {
    const level = this.levels.at(-1)
    if (next === 'value' && level?.closes === '}') return { end: at, added: `"${CUT_MARK}"`, start: at }
    // A comma that nothing follows is no JSON.
    const end = next !== 'rest' && level && level.count > 0 ? this.#comma : at
    return { end, added: '', start: at }
  }

  /** A name with its colon; true: it is whole. */
  #name(): Break | true | undefined {
    const start = this.#at
    const level = this.levels.at(-1)
    if (this.#text[start] !== '"' || !level) return undefined
    const content = this.#string()
    if (content === undefined) {
      return this.#at < this.#text.length ? undefined : { ...this.#between('name', start), start }
    }
    level.name = nameOf(content)
    const end = this.#at
    this.#match(BLANKS)
    if (this.#stops()) return { end, added: `:"${CUT_MARK}"`, start: end }
    if (this.#text[this.#at] !== ':') return undefined
    this.#at++
    return true
  }

  #scalar(): Break | true | undefined {
    const start = this.#at
    if (this.#text[start] === '"') {
      if (this.#string() !== undefined) return true
      if (this.#at < this.#text.length || !this.#mayBeCut(start)) return undefined
      const half = HALF_ESCAPE.exec(this.#text.slice(Math.max(start + 1, this.#at - 8)))?.[1]?.length ?? 0
      return { end: this.#at - half, added: `${CUT_MARK}"`, start }
    }
    const word = this.#match(WORD)
    if (word === '') return undefined
    const ends = this.#stops()
    if (WORDS.includes(word) || (!ends && /^-?\d/.test(word))) return true
    // Of a number nobody knows whether digits would have followed.
    return ends && isBegun(word) ? { end: start, added: `"${CUT_MARK}"`, start } : undefined
  }

  /** A text that is a string and nothing else is worth reading where it is JSON that was made a string. */
  #mayBeCut(start: number): boolean {
    return this.levels.length > 0 || /^\s*\{\s*\\"/.test(this.#text.slice(start + 1, start + 100))
  }

  /** What is between the quotes; undefined: the second one is missing. */
  #string(): string | undefined {
    const start = ++this.#at
    for (this.#match(CONTENT); this.#text[this.#at] === '\\'; this.#match(CONTENT)) {
      if (/[\r\n]/.test(this.#text.charAt(this.#at + 1))) return undefined
      this.#at = Math.min(this.#at + 2, this.#text.length)
    }
    return this.#text[this.#at] === '"' ? this.#text.slice(start, this.#at++) : undefined
  }
}

function nameOf(content: string): string {
  try {
    return JSON.parse(`"${content}"`) as string
  } catch {
    return content
  }
}
