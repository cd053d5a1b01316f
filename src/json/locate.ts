import type { Node } from 'jsonc-parser'
import type { Doc } from '../model/index.ts'
import { stringOffsets } from './doc.ts'
import { segments } from './pointer.ts'
import { tree } from './tree.ts'

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
  /** A part of a string value, counted in units of the value. */
  within(pointer: string, start: number, length: number): Range | undefined
}

export function locator(doc: Pick<Doc, 'text'>): Locator {
  const { root } = tree(doc.text, { lenient: true })
  const find = (pointer: string): Node | undefined => {
    let node = root
    for (const name of segments(pointer)) node = node && childOf(node, name)
    return node
  }
  const range = (node: Node | undefined): Range | undefined =>
    node && { start: node.offset, end: node.offset + node.length }
  return {
    value: (pointer) => range(find(pointer)),
    key: (pointer) => {
      const parent = find(pointer)?.parent
      return parent?.type === 'property' ? range(parent.children?.[0]) : undefined
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

/** The last of several members of one name: the one that JSON.parse keeps. */
function childOf(node: Node, name: string): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(name)]
  if (node.type !== 'object') return undefined
  let found: Node | undefined
  for (const property of node.children ?? []) if (property.children?.[0]?.value === name) found = property.children[1]
  return found
}
