import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../limits.ts'
import type { Json } from '../model/index.ts'

/** The value of a JSON text, or undefined. */
export function tryJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** The same; what is nested too deep for code that walks the value, or has more values than memory, is not parsed. */
export function tryFlatJson(text: string): Json | undefined {
  const { tooDeepAt, tooManyAt } = scanDepth(text, MAX_JSON_DEPTH)
  return tooDeepAt === undefined && tooManyAt === undefined ? tryJson(text) : undefined
}

/** One linear pass before any parser that would overflow its stack: how deep is this text, and has it too many values? */
export interface Scan {
  /** The offset of the first bracket that opens a level beyond the limit. */
  tooDeepAt?: number
  /** The offset of the first bracket or comma that brings one value too many. */
  tooManyAt?: number
  /** How many colons stand outside strings: in JSON, one for each member. */
  colons: number
}

/** The last short text that was scanned: who looks whether it can be read asks before who reads it. */
let last: { text: string; limit: number; scan: Scan } | undefined
const SHORT = 64 * 1024

/** Counts brackets and commas outside strings; tolerant of text that is no JSON. */
export function scanDepth(text: string, limit: number): Scan {
  if (text.length > SHORT) return scanned(text, limit)
  if (last?.text !== text || last.limit !== limit) last = { text, limit, scan: scanned(text, limit) }
  return last.scan
}

function scanned(text: string, limit: number): Scan {
  const ends = new StringEnds(text)
  let depth = 0
  let values = 0
  let colons = 0
  let tooManyAt: number | undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) at = ends.after(at)
    else if (unit === 0x7b || unit === 0x5b) {
      depth++
      if (++values > MAX_JSON_VALUES) tooManyAt ??= at
      if (depth > limit) return { tooDeepAt: at, colons }
    } else if (unit === 0x7d || unit === 0x5d) depth--
    else if (unit === 0x3a) colons++
    else if (unit === 0x2c && ++values > MAX_JSON_VALUES) tooManyAt ??= at
  }
  return tooManyAt === undefined ? { colons } : { tooManyAt, colons }
}

/**
 * Finds where strings end: at the closing quote; at the line's end, where tolerant parsers end a string too; or at the
 * last unit. A member may hold megabytes: the engine's own search is ten times a loop.
 */
export class StringEnds {
  readonly #text: string
  #line = -1
  /** The next carriage return; most texts have none, and looking again would read the rest of the text for each line. */
  #carriage = -1

  constructor(text: string) {
    this.#text = text
  }

  after(open: number): number {
    const text = this.#text
    if (this.#line <= open) this.#line = this.#lineEnd(open)
    let quote = text.indexOf('"', open + 1)
    while (quote >= 0 && quote < this.#line && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
    return quote < 0 ? Math.min(this.#line, text.length) : Math.min(quote, this.#line)
  }

  #lineEnd(from: number): number {
    const text = this.#text
    const feed = text.indexOf('\n', from)
    if (this.#carriage < from) {
      const carriage = text.indexOf('\r', from)
      this.#carriage = carriage < 0 ? text.length : carriage
    }
    return Math.min(feed < 0 ? text.length : feed, this.#carriage)
  }
}

/** Whether an odd number of backslashes stands before it, RFC 8259 §7. */
export function isEscaped(text: string, quote: number): boolean {
  let slashes = 0
  while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++
  return slashes % 2 === 1
}

/**
 * A text of the same length with the content of its strings blanked, so that a search sees structure only. A string that
 * its line does not close stays as it is; it is matched all the same, or each quote in it would be looked for an end in turn.
 */
export const withoutStrings = (text: string): string =>
  text.replace(/"(?:[^"\\\n]|\\.)*("?)/g, (string, closed: string) =>
    closed === '' ? string : `"${'_'.repeat(Math.max(0, string.length - 2))}"`,
  )
