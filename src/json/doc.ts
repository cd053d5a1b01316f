import type { Node } from 'jsonc-parser'
import { numberOf } from '../convert.ts'
import type { Doc, Offsets } from '../model/index.ts'
import { escapePointer, segments } from './pointer.ts'
import { type Finding, skippingTree } from './skipping-tree.ts'
import { tree } from './tree.ts'

/** The text of an input itself. */
export const rootDoc = (text: string, elided = false): Doc => ({ text, toSource: (offset) => offset, elided })

/** Builds the offsets of an inner text on first use: positions are wanted only for inputs with findings. */
export function innerDoc(text: string, parent: Doc, offsets: () => ArrayLike<number>, elided = false): Doc {
  let table: ArrayLike<number> | undefined
  const toSource = (offset: number): number => {
    table ??= offsets()
    const at = table[Math.min(offset, table.length - 1)] ?? 0
    return parent.toSource(at)
  }
  return { text, toSource, elided: elided || parent.elided }
}

/** Offsets of so many units, and of the end: a list of numbers takes four times the room of a text. */
export function offsetsOf(units: number, at: (unit: number) => number): Uint32Array {
  const offsets = new Uint32Array(units + 1)
  for (let unit = 0; unit <= units; unit++) offsets[unit] = at(unit)
  return offsets
}

/** Of a text that stands as it is, from `start` on, in the one that it was cut out of. */
export const eachUnit =
  (start: number, text: string): Offsets =>
  () =>
    offsetsOf(text.length, (unit) => start + unit)

/**
 * For each unit of a JSON string's value, the offset of its spelling; one more entry for the end.
 * `start` is the offset of the first unit after the opening quote. RFC 8259 §7.
 */
export function stringOffsets(text: string, start: number): number[] {
  const offsets: number[] = []
  let at = start
  while (at < text.length && text[at] !== '"') {
    offsets.push(at)
    if (text[at] !== '\\') at += 1
    else at += text[at + 1] === 'u' ? 6 : 2
  }
  offsets.push(at)
  return offsets
}

export interface Range {
  start: number
  end: number
}

/** Finds values of one JSON text by pointer. Tolerant of the mistakes that JSON.parse refuses. */
export interface Locator {
  /** The value's range, in the document's own offsets; undefined when the pointer leads nowhere. */
  value(pointer: string): Range | undefined
  /** The member's name, quotes included. */
  key(pointer: string): Range | undefined
  /** The pointer to it in the text, where pointers pass over lists of one. */
  path(pointer: string): string
  /** A part of a string value, counted in units of the value. */
  within(pointer: string, start: number, length: number): Range | undefined
}

export function locator(doc: Pick<Doc, 'text' | 'blocks' | 'strict'>): Locator {
  const root = rootOf(doc)
  const find = (pointer: string): Node | undefined => {
    let node = root
    for (const name of segments(pointer)) node = node && childOf(opened(node, name), name)
    return node
  }
  const opened = (node: Node, name: string): Node =>
    doc.blocks && isBlock(node, name) ? (node.children?.[0] ?? node) : node
  const range = (node: Node | undefined): Range | undefined =>
    node && { start: node.offset, end: node.offset + node.length }
  return {
    value: (pointer) => range(find(pointer)),
    key: (pointer) => {
      const parent = find(pointer)?.parent
      return parent?.type === 'property' ? range(parent.children?.[0]) : undefined
    },
    path: (pointer) => {
      let node = root
      let path = ''
      for (const name of segments(pointer)) {
        if (node && doc.blocks && isBlock(node, name)) path += '/0'
        path += `/${escapePointer(name)}`
        node = node && childOf(opened(node, name), name)
      }
      return path
    },
    within: (pointer, start, length) => {
      const node = find(pointer)
      if (node?.type !== 'string') return range(node)
      const offsets = stringOffsets(doc.text, node.offset + 1)
      const last = offsets.length - 1
      return {
        start: offsets[Math.min(start, last)] ?? node.offset,
        end: offsets[Math.min(start + length, last)] ?? node.offset,
      }
    },
  }
}

/** The last trees: of a capture in which a thousand payloads stand, and of the texts on the way to one. More would fill the memory. */
const TREES: { text: string; root: Node | undefined }[] = []
const MOST_TREES = 4
/** Texts shorter than this are read faster than they are skipped in. UTF-16 units. */
const WORTH_SKIPPING = 64 * 1024

function rootOf({ text, strict }: Pick<Doc, 'text' | 'strict'>): Node | undefined {
  const at = TREES.findIndex((known) => known.text === text)
  const made = (): Node | undefined =>
    strict && text.length > WORTH_SKIPPING ? skippingTree(text) : tree(text, { lenient: true }).root
  const [found = { text, root: made() }] = at < 0 ? [] : TREES.splice(at, 1)
  TREES.unshift(found)
  TREES.length = Math.min(TREES.length, MOST_TREES)
  return found.root
}

const isBlock = (node: Node, name: string): boolean =>
  node.type === 'array' && !/^\d+$/.test(name) && node.children?.length === 1

/** The last of several members of one name: the one that JSON.parse keeps. */
function childOf(node: Node, name: string): Node | undefined {
  if ('child' in node) return (node as Finding).child(name)
  if (node.type === 'array') return node.children?.[numberOf(name)]
  if (node.type !== 'object') return undefined
  return membersOf(node).get(name)
}

/** What the members of an object are called: of a large one many are looked up. */
const members = new WeakMap<Node, ReadonlyMap<unknown, Node | undefined>>()

function membersOf(node: Node): ReadonlyMap<unknown, Node | undefined> {
  const known = members.get(node)
  if (known) return known
  const found = new Map((node.children ?? []).map(({ children }) => [children?.[0]?.value, children?.[1]]))
  members.set(node, found)
  return found
}
