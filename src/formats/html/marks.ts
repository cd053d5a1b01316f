import type { TreeNode } from '../../inspect/tree.ts'
import type { ReportFinding } from '../../model/index.ts'

/** A stretch of bytes that a finding speaks of. */
export interface Mark {
  offset: number
  length: number
}

/** The bytes of a layer that a finding speaks of: as it says, else those of the field that it names. */
export function markOf(layer: TreeNode, { bytes, layer: name, at }: ReportFinding): Mark | undefined {
  if (bytes) return bytes
  if (name === undefined || at === undefined) return undefined
  const holder = layer.layer === name ? layer : nodeBelow(layer, (node) => node.layer === name)
  const field = holder && at.split('.').reduce<TreeNode | undefined>(childNamed, holder)
  return field?.offset === undefined || field.length === undefined
    ? undefined
    : { offset: field.offset, length: field.length }
}

const childNamed = (node: TreeNode | undefined, name: string): TreeNode | undefined =>
  node?.children.find((child) => child.name === name)

function nodeBelow(node: TreeNode, isIt: (node: TreeNode) => boolean): TreeNode | undefined {
  for (const child of node.children) {
    const found = isIt(child) ? child : nodeBelow(child, isIt)
    if (found) return found
  }
  return undefined
}

/** Whether some bytes are marked; where none are, the byte that follows stands for the place. */
export const isMarked = (start: number, end: number, marks: readonly Mark[]): boolean =>
  marks.some(({ offset, length }) => start < offset + Math.max(1, length) && end > offset)

export const bytesText = ({ offset, length }: Mark): string => {
  if (length === 0) return `at byte ${offset}`
  return length === 1 ? `byte ${offset}` : `bytes ${offset}–${offset + length - 1}`
}
