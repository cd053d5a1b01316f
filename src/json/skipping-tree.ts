import type { Node, NodeType } from 'jsonc-parser'
import { numberOf } from '../convert.ts'
import { isEscaped } from './parse.ts'

/**
 * The tree of a text that is JSON (RFC 8259: it was parsed), of which a node finds its children when they are asked for. Of a
 * recorded session of 20 MB a few places are wanted; a node for each of its values would take ten times the text.
 */
export const skippingTree = (text: string): Node => new Skipping(text, blanks(text, 0))

/** A node that finds one child without making the others. */
export interface Finding extends Node {
  /** The element of an index, or the last member of a name. */
  child(name: string): Node | undefined
}

/** Where an element begins. */
interface Mark {
  readonly index: number
  readonly at: number
}

/** UTF-16 units between the elements that are marked: a list of ten million ones must not take ten million numbers. */
const APART = 256

class Skipping implements Finding {
  readonly type: NodeType
  readonly offset: number
  readonly parent?: Node
  readonly #text: string
  #end: number | undefined
  #children: Node[] | undefined
  /** Where children begin, of an object by name: the whole is looked through once, whatever number of them is wanted. */
  #items: Mark[] | undefined
  #members: Map<string, number> | undefined
  /** Those that were asked for: the way to the next place leads through the same ones. */
  readonly #asked = new Map<string, Node>()

  constructor(text: string, offset: number, parent?: Node) {
    this.#text = text
    this.offset = offset
    this.type = typeOf(text.charCodeAt(offset))
    if (parent) this.parent = parent
  }

  get length(): number {
    this.#end ??= endOf(this.#text, this.offset)
    return this.#end - this.offset
  }

  /** Of a name or a text: what it spells. */
  get value(): unknown {
    return this.type === 'string' ? JSON.parse(this.#text.slice(this.offset, this.offset + this.length)) : undefined
  }

  get children(): Node[] {
    this.#children ??= this.type === 'object' ? this.#properties() : this.type === 'array' ? this.#elements() : []
    return this.#children
  }

  child(name: string): Node | undefined {
    const known = this.#asked.get(name)
    if (known) return known
    const found = this.type === 'array' ? this.#item(numberOf(name)) : this.#member(name)
    if (found) this.#asked.set(name, found)
    return found
  }

  #member(name: string): Node | undefined {
    const at = this.type === 'object' ? this.#membersOf().get(name) : undefined
    return at === undefined ? undefined : this.#property(at).children[1]
  }

  /** From the last mark before it, which is near. */
  #item(wanted: number): Node | undefined {
    if (!Number.isInteger(wanted) || wanted < 0) return undefined
    const marks = this.#marks()
    let [low, high] = [0, marks.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((marks[middle]?.index ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    let { index, at } = marks[low] ?? { index: 0, at: blanks(this.#text, this.offset + 1) }
    for (; index < wanted && this.#text.charCodeAt(at) !== CLOSE_LIST; index++) at = this.#next(endOf(this.#text, at))
    return this.#text.charCodeAt(at) === CLOSE_LIST ? undefined : new Skipping(this.#text, at, this)
  }

  #marks(): readonly Mark[] {
    if (this.#items) return this.#items
    const marks: Mark[] = []
    let index = 0
    this.#each(CLOSE_LIST, (at) => {
      if (at - (marks.at(-1)?.at ?? -APART) >= APART) marks.push({ index, at })
      index++
      return endOf(this.#text, at)
    })
    this.#items = marks
    return marks
  }

  #membersOf(): ReadonlyMap<string, number> {
    if (this.#members) return this.#members
    const members = new Map<string, number>()
    this.#each(CLOSE, (at) => {
      const end = endOfString(this.#text, at)
      members.set(JSON.parse(this.#text.slice(at, end)) as string, at)
      return endOf(this.#text, blanks(this.#text, blanks(this.#text, end) + 1))
    })
    this.#members = members
    return members
  }

  #elements(): Node[] {
    const found: Node[] = []
    this.#each(CLOSE_LIST, (at) => {
      const element = new Skipping(this.#text, at, this)
      found.push(element)
      return at + element.length
    })
    return found
  }

  #properties(): Node[] {
    const found: Node[] = []
    this.#each(CLOSE, (at) => {
      const property = this.#property(at)
      found.push(property)
      return at + property.length
    })
    return found
  }

  #property(at: number) {
    const property = { type: 'property' as const, offset: at, length: 0, parent: this, children: [] as Node[] }
    const name = new Skipping(this.#text, at, property)
    const colon = blanks(this.#text, at + name.length)
    const value = new Skipping(this.#text, blanks(this.#text, colon + 1), property)
    property.children = [name, value]
    property.length = value.offset + value.length - at
    return property
  }

  /** From one child to the next; `child` is told where one begins, and tells where it ends. */
  #each(close: number, child: (at: number) => number): void {
    let at = blanks(this.#text, this.offset + 1)
    while (this.#text.charCodeAt(at) !== close) at = this.#next(child(at))
    this.#end = at + 1
  }

  /** Behind the comma; at the bracket that closes, where there is none. */
  #next(end: number): number {
    const at = blanks(this.#text, end)
    return this.#text.charCodeAt(at) === COMMA ? blanks(this.#text, at + 1) : at
  }
}

const [QUOTE, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d]

function typeOf(unit: number): NodeType {
  if (unit === OPEN) return 'object'
  if (unit === OPEN_LIST) return 'array'
  if (unit === QUOTE) return 'string'
  if (unit === 0x74 || unit === 0x66) return 'boolean'
  return unit === 0x6e ? 'null' : 'number'
}

/** Blanks of JSON are these four, RFC 8259 §2. */
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09

function blanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** What stands behind a number or a literal. */
const isBehindWord = (unit: number): boolean => unit === COMMA || unit === CLOSE || unit === CLOSE_LIST || isBlank(unit)

/** Behind the value that begins there. */
function endOf(text: string, from: number): number {
  const first = text.charCodeAt(from)
  if (first === QUOTE) return endOfString(text, from)
  let at = from
  if (first !== OPEN && first !== OPEN_LIST) {
    while (at < text.length && !isBehindWord(text.charCodeAt(at))) at++
    return at
  }
  for (let depth = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) at = endOfString(text, at) - 1
    else if (unit === OPEN || unit === OPEN_LIST) depth++
    else if ((unit === CLOSE || unit === CLOSE_LIST) && --depth === 0) return at + 1
  }
  return at
}

function endOfString(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1)
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote < 0 ? text.length : quote + 1
}
