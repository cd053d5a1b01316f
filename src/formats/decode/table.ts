import type { Palette } from '../../text/colour.ts'
import type { TreeNode } from '../../tree/index.ts'
import { fold } from './fold.ts'

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
/** Lines of hex of one node; an RSA-2048 modulus with its label takes 33 of eight bytes. */
const MAX_LINES = 40

export function layoutOf(nodes: readonly TreeNode[], width: number): Layout {
  let largest = 0
  const open = [...nodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    largest = Math.max(largest, node.offset ?? 0)
    for (const child of node.children) open.push(child)
  }
  return { width, offset: Math.max(MIN_OFFSET, String(largest).length), bytes: width >= WIDE ? 16 : 8 }
}

/** Offset, hex, text: each wraps inside its own column. A node without hex leaves that column to the text. */
export function tableRow(node: TreeNode, text: string, indent: number, layout: Layout, palette: Palette): string[] {
  const hexWidth = layout.bytes * 3 - 1
  const start = MARGIN + layout.offset + GAP
  const textStart = start + hexWidth + GAP
  // A member without text beside it has the whole line for its bytes.
  const hex = hexLines(node, text === '' ? Math.floor((layout.width - start + 1) / 3 / 8) * 8 : layout.bytes)
  const said = text === '' ? [] : fold(text, layout.width - textStart - indent, 2)
  const offset = node.offset === undefined ? '' : String(node.offset)
  const lines: string[] = []
  for (let at = 0; at < Math.max(hex.length, said.length, 1); at++) {
    const left = ' '.repeat(MARGIN) + palette.dim((at === 0 ? offset : '').padStart(layout.offset)) + ' '.repeat(GAP)
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

function hexLines({ hex = '', hexCut }: TreeNode, perLine: number): string[] {
  const pairs = hex.match(/../g) ?? []
  const cut = hexCut || pairs.length > perLine * MAX_LINES
  if (cut) pairs.splice(Math.min(pairs.length, perLine * MAX_LINES - 1), pairs.length, '…')
  const lines: string[] = []
  for (let at = 0; at < pairs.length; at += perLine) lines.push(pairs.slice(at, at + perLine).join(' '))
  return lines
}
