import type { TreeNode } from '../../inspect/tree.ts'

/** A node of a layer that has bytes: from `start` on, `end` exclusive, counted from the start of the decoded member. */
export interface Field {
  /** By which the list of fields and the grid of bytes know each other. */
  number: number
  node: TreeNode
  start: number
  end: number
  /** Nothing below it has bytes of its own. */
  isLeaf: boolean
  /** The class of its colour. */
  colour: string
}

/** The fields of one layer, in the order of the tree. */
export interface Fields {
  of(node: TreeNode): Field | undefined
  leaves: readonly Field[]
  start: number
  end: number
}

/** Colours that follow each other, so that neighbours differ; the style has as many. */
const COLOURS = 8
/** What only holds the others together: heads, signs, names. */
const BETWEEN = new Set([
  'head',
  'key and head',
  'break',
  'DER',
  'SEQUENCE head',
  'CBOR byte string head',
  'JSON',
  'CTAP2 status',
])

export function fieldsOf(root: TreeNode): Fields {
  const found = new Map<TreeNode, Field>()
  const leaves: Field[] = []
  let colours = 0
  const visit = (node: TreeNode): void => {
    const { offset, length = 0, name, children } = node
    if (offset !== undefined && length > 0) {
      const isLeaf = !children.some((child) => (child.length ?? 0) > 0)
      const colour = !isLeaf ? '' : BETWEEN.has(name) ? 'kn' : `k${colours++ % COLOURS}`
      const field = { number: found.size, node, start: offset, end: offset + length, isLeaf, colour }
      found.set(node, field)
      if (isLeaf) leaves.push(field)
    }
    for (const child of children) visit(child)
  }
  visit(root)
  leaves.sort((a, b) => a.start - b.start)
  const { offset: start = 0, length = 0 } = root
  return { of: (node) => found.get(node), leaves, start, end: start + length }
}
