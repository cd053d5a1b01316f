import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments, Scalar } from 'yaml'
import { isPlain, textOf } from '../convert.ts'
import { MAX_JSON_DEPTH, MAX_YAML_NODES } from '../limits.ts'
import type { Respelled } from './respelled.ts'
import { Respelling } from './respelling.ts'
import { contentAt, placesOfEscaped, placesOfLines } from './yaml-places.ts'

/** The documents of a YAML text (YAML 1.2.2 §9) that are mappings or lists, as JSON; undefined where it is no YAML. */
export function yamlDocuments(text: string): Respelled[] | undefined {
  const documents = parsed(text)
  if (documents.length === 0 || documents.some(({ errors }) => errors.length > 0)) return undefined
  const all = documents.flatMap((document) => {
    const writer = new Writer(text, document)
    return writer.write() ? [writer.out.result(document.range?.[1] ?? text.length)] : []
  })
  return all.length > 0 ? all : undefined
}

function parsed(text: string): Document[] {
  try {
    // Its own search for equal keys compares each with all others.
    return [...parseAllDocuments(text, { version: '1.2', prettyErrors: false, logLevel: 'silent', uniqueKeys: false })]
  } catch {
    // Dashes nested a hundred thousand deep overflow its stack.
    return []
  }
}

/** Writes one document as JSON, each unit with the offset of what it stands for. */
class Writer {
  readonly out = new Respelling()
  readonly #text: string
  readonly #document: Document
  /** What aliases repeat counts as often as it is repeated: a short text may stand for a billion values. */
  #nodes = 0
  /** Anchors as far as they are known: an alias is that of the last one before it (YAML 1.2.2 §7.1). */
  readonly #anchors = new Map<string, Node>()
  #repeating = 0

  constructor(text: string, document: Document) {
    this.#text = text
    this.#document = document
  }

  write(): boolean {
    const { contents } = this.#document
    return (isMap(contents) || isSeq(contents)) && this.#node(contents, 0)
  }

  /** `at`: where what holds it stands. */
  #node(node: unknown, depth: number, at = 0): boolean {
    if (++this.#nodes > MAX_YAML_NODES || depth >= MAX_JSON_DEPTH) return false
    if (isAlias(node)) return this.#repeated(this.#anchors.get(node.source), depth, at)
    if (this.#repeating === 0 && isNode(node) && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, node)
    if (isMap(node)) return this.#map(node.items, node, depth)
    if (isSeq(node)) return this.#list(node.items, node, depth)
    if (isScalar(node)) this.#scalar(node)
    else this.out.put('null', at)
    return true
  }

  #repeated(target: Node | undefined, depth: number, at: number): boolean {
    if (!target) return false
    this.#repeating++
    const written = this.#node(target, depth + 1, at)
    this.#repeating--
    return written
  }

  #map(items: readonly { key: unknown; value: unknown }[], node: Node, depth: number): boolean {
    const [start = 0, end = start] = node.range ?? []
    this.out.put('{', start)
    const names = new Set<string>()
    for (const [index, { key, value }] of items.entries()) {
      if (!isScalar(key) || !isPlain(key.value) || names.has(textOf(key.value))) return false
      names.add(textOf(key.value))
      if (this.#repeating === 0 && key.anchor) this.#anchors.set(key.anchor, key)
      const at = key.range?.[0] ?? start
      if (index > 0) this.out.put(',', at)
      this.#string(key, textOf(key.value))
      this.out.put(':', at)
      if (!this.#node(value, depth + 1, at)) return false
    }
    this.out.put('}', end)
    return true
  }

  #list(items: readonly unknown[], node: Node, depth: number): boolean {
    const [start = 0, end = start] = node.range ?? []
    this.out.put('[', start)
    for (const [index, item] of items.entries()) {
      if (index > 0) this.out.put(',', start)
      if (!this.#node(item, depth + 1, start)) return false
    }
    this.out.put(']', end)
    return true
  }

  #scalar(node: Scalar): void {
    const { value, range } = node
    const [start = 0, end = start] = range ?? []
    if (typeof value === 'string') this.#string(node, value)
    else if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
      this.out.put(JSON.stringify(value), start)
    else this.out.put('null', start)
    this.out.end(end)
  }

  /** Where the source has the text, in lines of its own or with escapes, each unit keeps its place; else all of it is that of the scalar. */
  #string(node: Scalar, value: string): void {
    const [start = 0, end = start] = node.range ?? []
    const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE
    const places =
      quoted && this.#text.slice(start, end).includes('\\')
        ? placesOfEscaped(this.#text, start, value)
        : placesOfLines(
            this.#text,
            /BLOCK/.test(node.type ?? '') ? this.#text.indexOf('\n', start) : quoted ? start + 1 : start,
            value,
          )
    this.out.put('"', start)
    if (places) contentAt(this.out, value, places)
    else this.out.content(value, quoted ? start + 1 : start, false)
    this.out.put('"', quoted ? Math.max(start, end - 1) : end)
  }
}
