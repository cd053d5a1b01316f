import { type JSONPath, type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser'
import { MAX_FINDINGS, MAX_JSON_DEPTH } from '../limits.ts'
import { scanDepth } from './parse.ts'

export interface Tree {
  root: Node | undefined
  errors: ParseError[]
}

/** How much of JSONC is let pass. */
export interface Tolerance {
  /** Trailing commas and comments. */
  lenient: boolean
}

/**
 * A tree with offsets, and the mistakes on the way. The depth was scanned before; what only this parser takes for
 * brackets (behind a comment, say) may still overflow its recursion, and then there is no tree.
 */
export function tree(text: string, { lenient }: Tolerance): Tree {
  const errors: ParseError[] = []
  try {
    return { root: parseTree(text, errors, { allowTrailingComma: lenient, disallowComments: !lenient }), errors }
  } catch {
    return { root: undefined, errors }
  }
}

/** What a strict reading of a JSON text (RFC 8259) found. Offsets are UTF-16 units of the text. */
export interface JsonReading {
  /** Where the first value ends: the text after it is not looked at. Meaningless with an error. */
  end: number
  error?: { offset: number; reason: string }
  /** At most one more than are shown. */
  duplicates: { member: string; path: string; offset: number; length: number }[]
}

type ErrorName = ReturnType<typeof printParseErrorCode>

/** Errors within a token; all others say what should have stood there instead. */
const IN_TOKEN: Partial<Record<ErrorName, string>> = {
  UnexpectedEndOfString: 'the string is not closed',
  InvalidUnicode: 'bad escape in a string',
  InvalidEscapeCharacter: 'bad escape in a string',
  InvalidCharacter: 'control character in a string',
  UnexpectedEndOfNumber: 'the number is not complete',
}

const EXPECTED = {
  value: 'expected a value',
  name: 'expected a member name in double quotes',
  colon: 'expected ":" after the member name',
  object: 'expected "," or "}"',
  array: 'expected "," or "]"',
} as const

/**
 * Finds what JSON.parse hides: where the first value ends, equal member names, and the offset of the first error in
 * words that do not change with the Node release or quote the input.
 */
export function readJson(text: string, { lenient }: Tolerance = { lenient: false }): JsonReading {
  // Said of the whole text: no one bracket is to blame. The visitor is recursive and must not meet it.
  if (scanDepth(text, MAX_JSON_DEPTH).tooDeepAt !== undefined)
    return { end: 0, duplicates: [], error: { offset: 0, reason: `deeper than ${MAX_JSON_DEPTH} levels` } }
  const reading = new Reading(text)
  const open = (kind: 'object' | 'array') => () => reading.open(kind)
  const close = (offset: number, length: number) => reading.close(offset, length)
  visit(
    text,
    {
      onObjectBegin: open('object'),
      onArrayBegin: open('array'),
      onObjectEnd: close,
      onArrayEnd: close,
      onLiteralValue: (_, offset, length) => reading.complete(offset + length),
      onObjectProperty: (name, offset, length, _line, _column, path) => reading.name(name, offset, length, path),
      onSeparator: (character) => reading.separator(character),
      onError: (code, offset, length) => reading.fail(printParseErrorCode(code), offset, length),
    },
    { disallowComments: !lenient, allowTrailingComma: lenient },
  )
  return reading.found
}

class Reading {
  readonly found: JsonReading = { end: 0, duplicates: [] }
  readonly #text: string
  readonly #levels: { kind: 'object' | 'array'; seen: Set<string> }[] = []
  #next: keyof typeof EXPECTED = 'value'
  #over = false

  constructor(text: string) {
    this.#text = text
  }

  open(kind: 'object' | 'array'): void {
    this.#levels.push({ kind, seen: new Set() })
    this.#next = kind === 'object' ? 'name' : 'value'
  }

  /** A bracket of no length is one that is not there: the visitor ends the level all the same. */
  close(offset: number, length: number): void {
    if (length === 0) this.fail('CloseBracketExpected', offset, length)
    this.#levels.pop()
    this.complete(offset + length)
  }

  complete(end: number): void {
    const level = this.#levels.at(-1)
    if (level) this.#next = level.kind
    else this.#end(end)
  }

  name(member: string, offset: number, length: number, path: () => JSONPath): void {
    const seen = this.#levels.at(-1)?.seen
    if (!this.#over && seen?.has(member) && this.found.duplicates.length <= MAX_FINDINGS)
      this.found.duplicates.push({ member, path: [...path(), member].join('.'), offset, length })
    seen?.add(member)
    this.#next = 'colon'
  }

  separator(character: string): void {
    this.#next = character === ':' || this.#levels.at(-1)?.kind === 'array' ? 'value' : 'name'
  }

  /** The first error is told; what follows it is an echo, and what follows the first value is not looked at. */
  fail(code: ErrorName, offset: number, length: number): void {
    if (this.#over) return
    this.#over = true
    const reason = IN_TOKEN[code] ?? EXPECTED[this.#next]
    const at = code === 'UnexpectedEndOfString' ? offset + length : offset
    this.found.error = { offset: at, reason: at >= this.#text.length ? `unexpected end, ${reason}` : reason }
  }

  #end(end: number): void {
    if (this.#over) return
    this.#over = true
    this.found.end = end
  }
}
