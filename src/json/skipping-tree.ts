import type { Node, NodeType } from 'jsonc-parser'
import { isEscaped } from './parse.ts'

/**
 * The tree of a text that is JSON (RFC 8259: it was parsed), of which a node finds its children when they are asked for. Of a
 * recorded session of 20 MB a few places are wanted; a node for each of its values would take ten times the text.
 */
export const skippingTree = (text: string): Node => new Skipping(text, blanks(text, 0))

class Skipping implements Node {
  readonly type: NodeType
  readonly offset: number
  readonly parent?: Node
  readonly #text: string
  #end: number | undefined
  #children: Node[] | undefined

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

  #elements(): Node[] {
    const found: Node[] = []
    let at = blanks(this.#text, this.offset + 1)
    while (this.#text.charCodeAt(at) !== CLOSE_LIST) {
      const element = new Skipping(this.#text, at, this)
      found.push(element)
      at = this.#next(at + element.length)
    }
    this.#end = at + 1
    return found
  }

  #properties(): Node[] {
    const found: Node[] = []
    let at = blanks(this.#text, this.offset + 1)
    while (this.#text.charCodeAt(at) !== CLOSE) {
      const property = { type: 'property' as const, offset: at, length: 0, parent: this, children: [] as Node[] }
      const name = new Skipping(this.#text, at, property)
      const colon = blanks(this.#text, at + name.length)
      const value = new Skipping(this.#text, blanks(this.#text, colon + 1), property)
      property.children = [name, value]
      const end = value.offset + value.length
      property.length = end - at
      found.push(property)
      at = this.#next(end)
    }
    this.#end = at + 1
    return found
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
function blanks(text: string, from: number): number {
  let at = from
  for (let unit = text.charCodeAt(at); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; )
    unit = text.charCodeAt(++at)
  return at
}

/** Behind the value that begins there. */
function endOf(text: string, from: number): number {
  const first = text.charCodeAt(from)
  if (first === QUOTE) return endOfString(text, from)
  let at = from
  if (first !== OPEN && first !== OPEN_LIST) {
    while (at < text.length && !/[\s,\]}]/.test(text.charAt(at))) at++
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
