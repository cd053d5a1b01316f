import { textOf } from '../../convert.ts'
import type { TreeNode } from '../../inspect/inspector.ts'
import { table } from '../../table.ts'
import type { Palette } from '../../text/colour.ts'
import { fold } from '../../text/wrap.ts'

/** Where the columns of every table of one run stand. */
export interface Layout {
  width: number
  /** Columns of the offset. */
  offset: number
  /** Bytes in one line of hex. */
  bytes: number
}

const MARGIN = 2
const GAP = 2
const WIDE = 110
const MIN_OFFSET = 4
/** Lines of hex of one node. A certificate has rows for reading; JSON has all of its bytes. */
const MAX_LINES = 40
const MAX_LINES_IN: Record<string, number> = table({
  certificate: 2,
  // Of authenticator data every byte is shown: an ML-DSA-44 key takes 164 lines of eight.
  authenticatorData: 170,
})

/** The table that a row belongs to. */
export interface Table extends Layout {
  /** Something in it has hex; else the text stands at once behind the offset. */
  hex: boolean
  maxLines: number
}

/** A table for a member and all that is in it. */
export const tableOf = (member: TreeNode, layout: Layout): Table =>
  inside(member, { ...layout, hex: hasHex(member), maxLines: MAX_LINES })

/** The same table inside a structure that has its own limit. */
export const inside = ({ layer = '' }: TreeNode, table: Table): Table => {
  const maxLines = MAX_LINES_IN[layer]
  return maxLines === undefined ? table : { ...table, maxLines }
}

function hasHex(member: TreeNode): boolean {
  const open = [member]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.hex !== undefined) return true
    for (const child of node.children) open.push(child)
  }
  return false
}

export function layoutOf(nodes: readonly TreeNode[], width: number): Layout {
  let largest = 0
  const open = [...nodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    largest = Math.max(largest, node.offset ?? 0)
    for (const child of node.children) open.push(child)
  }
  return { width, offset: Math.max(MIN_OFFSET, textOf(largest).length), bytes: width >= WIDE ? 16 : 8 }
}

/** Offset, hex, text: each wraps inside its own column. A node without hex leaves that column to the text. */
export function tableRow(node: TreeNode, text: string, indent: number, table: Table, palette: Palette): string[] {
  const hexWidth = table.hex ? table.bytes * 3 - 1 : -GAP
  const start = MARGIN + table.offset + GAP
  const textStart = start + hexWidth + GAP
  // A member without text beside it has the whole line for its bytes.
  const hex = hexLines(
    node,
    text === '' ? Math.floor((table.width - start + 1) / 3 / 8) * 8 : table.bytes,
    table.maxLines,
  )
  const said = text === '' ? [] : fold(text, table.width - textStart - indent, 2)
  const offset = node.offset === undefined ? '' : textOf(node.offset)
  const lines: string[] = []
  for (let at = 0; at < Math.max(hex.length, said.length, 1); at++) {
    const left = ' '.repeat(MARGIN) + palette.dim((at === 0 ? offset : '').padStart(table.offset)) + ' '.repeat(GAP)
    const bytes = hex[at] ?? ''
    const right = said[at]
    if (right === undefined) lines.push((left + bytes).trimEnd())
    else lines.push(left + bytes.padEnd(hexWidth + GAP + indent) + named(right, at, node.name, palette))
  }
  return lines
}

/** The name stands out where it was not broken. */
const named = (line: string, at: number, name: string, palette: Palette): string =>
  at === 0 && line.startsWith(`${name} `) ? palette.bold(name) + line.slice(name.length) : line

function hexLines({ hex = '', hexCut }: TreeNode, perLine: number, maxLines: number): string[] {
  const most = perLine * maxLines
  const cut = hexCut || hex.length > 2 * most
  const pairs = hex.slice(0, 2 * most).match(/../g) ?? []
  if (cut) pairs.splice(Math.min(pairs.length, most - 1), pairs.length, '…')
  const lines: string[] = []
  for (let at = 0; at < pairs.length; at += perLine) lines.push(pairs.slice(at, at + perLine).join(' '))
  return lines
}
