import type { Inspection, TreeNode } from '../../inspect/inspector.ts'
import type { Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { fold } from '../../text/wrap.ts'
import { inside, type Layout, layoutOf, type Table, tableOf, tableRow } from './table.ts'

export interface DecodeContext {
  palette: Palette
  /** Columns; at least MIN_WIDTH are used. */
  width: number
}

/** Offsets, eight bytes of hex and 24 columns of text. */
const MIN_WIDTH = 60

/** For people: a heading for each member, a table with offsets below it. */
export function decodePretty({ took, because, readAs, nodes }: Inspection, context: DecodeContext): string {
  const width = Math.max(context.width, MIN_WIDTH)
  const drawing: Drawing = { palette: context.palette, layout: layoutOf(nodes, width), lines: [] }
  const read = readAs === undefined ? '' : `; read as ${readAs}`
  const title = took === null ? `not recognised: ${because}` : `taken for ${took}: ${because}${read}`
  drawing.lines.push(...fold(escapeTerminal(title), width, 2))
  if (took !== null) for (const node of nodes) section(node, node.pointer || node.name, drawing)
  return `${drawing.lines.join('\n')}\n`
}

interface Drawing {
  palette: Palette
  layout: Layout
  lines: string[]
}

const MAX_INDENT = 8
const PLAIN_INDENT = 2

/** A heading and what stands below it; members with layers of their own become sections. */
function section(node: TreeNode, title: string, drawing: Drawing): void {
  const { palette, layout, lines } = drawing
  // A holder of nothing but sections needs no heading of its own.
  if (node.layer !== undefined || node.hex !== undefined || node.children.some((child) => !isSection(child))) {
    const [first = '', ...more] = fold(textOf({ ...node, name: title }), layout.width, 2)
    const name = escapeTerminal(title)
    lines.push('', first.startsWith(name) ? palette.bold(name) + first.slice(name.length) : first, ...more)
  }
  if (node.diagnostic !== undefined && node.offset === 0)
    lines.push(
      ...fold(`CBOR  ${escapeTerminal(node.diagnostic)}`, layout.width - 2, 6).map((line) => `  ${palette.dim(line)}`),
    )
  const table = node.offset === undefined ? undefined : tableOf(node, layout)
  if (node.hex !== undefined) row({ ...node, name: '', value: '', meaning: '', children: [] }, 0, table, drawing)
  const sections: TreeNode[] = []
  for (const child of node.children) {
    if (isSection(child)) sections.push(child)
    else row(child, 0, table, drawing)
  }
  for (const child of sections) section(child, child.pointer?.slice(1).replaceAll('/', '.') ?? child.name, drawing)
}

/** A member whose bytes were decoded, or that holds such members. */
const isSection = (node: TreeNode): boolean =>
  node.pointer !== undefined &&
  (node.layer !== undefined ||
    node.hex !== undefined ||
    node.children.some((child) => isSection(child) || child.stopped))

/** One node and those below it, in the table of a decoded member or in none. */
function row(node: TreeNode, depth: number, table: Table | undefined, drawing: Drawing): void {
  const { palette, layout, lines } = drawing
  const remark = node.stopped ?? node.noticed
  if (remark) {
    const label = node.stopped ? 'stopped' : 'note'
    const rule = remark.rule === null ? '' : `  ${remark.rule}`
    const at = node.offset === undefined ? '' : `at byte ${node.offset}: `
    const indent = PLAIN_INDENT + label.length + 2
    const [first = '', ...more] = fold(escapeTerminal(`${at}${remark.why}${rule}`), layout.width - indent)
    const paint = node.stopped ? palette.error : palette.warning
    lines.push(`${' '.repeat(PLAIN_INDENT)}${paint(label)}  ${first}`)
    lines.push(...more.map((line) => ' '.repeat(indent) + line))
    return
  }
  const indent = Math.min(depth, MAX_INDENT) * 2
  if (table) lines.push(...tableRow(node, textOf(node), indent, inside(node, table), palette))
  else {
    const text = fold(textOf(node), layout.width - PLAIN_INDENT - indent, 4)
    lines.push(...text.map((line) => ' '.repeat(PLAIN_INDENT + indent) + line))
  }
  for (const child of node.children) row(child, depth + 1, table && inside(node, table), drawing)
}

/** `name  value  meaning`, each where there is one. */
function textOf({ name, value, diagnostic, meaning }: TreeNode): string {
  return [name, value ?? (name === '' ? '' : diagnostic), meaning]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => escapeTerminal(part ?? ''))
    .join('  ')
}
