import { MAX_FINDINGS, MAX_JSON_DEPTH } from '../limits.ts'

/** What a scan of a JSON text (RFC 8259) found. Offsets are UTF-16 units of the text. */
export interface JsonScan {
  /** Where the first value ends: the text after it is not looked at. Meaningless with an error. */
  end: number
  error?: { offset: number; reason: string }
  /** At most one more than are shown. */
  duplicates: { member: string; path: string; offset: number; length: number }[]
}

interface Level {
  object: boolean
  /** Members of an object so far. */
  seen: Set<string>
  /** The member whose value comes next, or the index of the element. */
  member: string
  index: number
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERAL = /true|false|null/y
const SPACE = /[ \t\r\n]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Finds what JSON.parse hides: where the first value ends, equal member names, depth, and the offset of an error in
 * words that do not change with the Node release or quote the input. Iterative.
 */
export function scanJson(text: string): JsonScan {
  return new Scanner(text).scan()
}

class Scanner {
  readonly #text: string
  readonly #levels: Level[] = []
  readonly #found: JsonScan = { end: 0, duplicates: [] }
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  scan(): JsonScan {
    let complete = this.#value()
    while (complete !== undefined) {
      const level = this.#levels.at(-1)
      if (level === undefined) return { ...this.#found, end: this.#at }
      complete = complete ? this.#next(level) : this.#first(level)
    }
    return this.#found
  }

  /** Reads a value: true when it is complete, false when an object or array was opened, undefined on an error. */
  #value(): boolean | undefined {
    this.#take(SPACE)
    const character = this.#text.charAt(this.#at)
    if (character === '{' || character === '[') {
      if (this.#levels.length >= MAX_JSON_DEPTH) return this.#tooDeep()
      this.#at += 1
      this.#levels.push({ object: character === '{', seen: new Set(), member: '', index: 0 })
      return false
    }
    if (character === '"') return this.#string() === undefined ? undefined : true
    if (this.#take(LITERAL) !== undefined || this.#take(NUMBER) !== undefined) return true
    return this.#fail('expected a value')
  }

  #first(level: Level): boolean | undefined {
    return this.#closes(level) ? true : this.#entry(level)
  }

  #next(level: Level): boolean | undefined {
    if (this.#closes(level)) return true
    if (this.#text.charAt(this.#at) !== ',')
      return this.#fail(level.object ? 'expected "," or "}"' : 'expected "," or "]"')
    this.#at += 1
    level.index += 1
    return this.#entry(level)
  }

  #closes(level: Level): boolean {
    this.#take(SPACE)
    if (this.#text.charAt(this.#at) !== (level.object ? '}' : ']')) return false
    this.#at += 1
    this.#levels.pop()
    return true
  }

  #entry(level: Level): boolean | undefined {
    if (!level.object) return this.#value()
    this.#take(SPACE)
    const offset = this.#at
    if (this.#text.charAt(offset) !== '"') return this.#fail('expected a member name in double quotes')
    const raw = this.#string()
    if (raw === undefined) return undefined
    level.member = JSON.parse(raw) as string
    if (level.seen.has(level.member) && this.#found.duplicates.length <= MAX_FINDINGS) {
      const path = this.#levels.map((each) => (each.object ? each.member : String(each.index))).join('.')
      this.#found.duplicates.push({ member: level.member, path, offset, length: raw.length })
    }
    level.seen.add(level.member)
    this.#take(SPACE)
    if (this.#text.charAt(this.#at) !== ':') return this.#fail('expected ":" after the member name')
    this.#at += 1
    return this.#value()
  }

  /** A loop, since a regular expression over a string of megabytes overflows its stack. */
  #string(): string | undefined {
    const start = this.#at
    for (this.#at += 1; this.#at < this.#text.length; ) {
      const code = this.#text.charCodeAt(this.#at)
      if (code < 0x20) return this.#fail('control character in a string')
      if (code === 0x5c) {
        if (this.#take(ESCAPE) === undefined) return this.#fail('bad escape in a string')
        continue
      }
      this.#at += 1
      if (code === 0x22) return this.#text.slice(start, this.#at)
    }
    return this.#fail('the string is not closed')
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return undefined
    this.#at += match[0].length
    return match[0]
  }

  /** Said of the whole text: no one bracket is to blame. */
  #tooDeep(): undefined {
    this.#found.error = { offset: 0, reason: `deeper than ${MAX_JSON_DEPTH} levels` }
  }

  #fail(reason: string): undefined {
    const ended = this.#at >= this.#text.length
    this.#found.error = { offset: this.#at, reason: ended ? `unexpected end, ${reason}` : reason }
  }
}
