import type { Paint } from './colour.ts'
import { columns, wrap } from './wrap.ts'

export interface Column {
  /** Numbers stand at the right edge. */
  right?: boolean
  paint?: Paint
}

const asItIs: Paint = (text) => text

/**
 * Rows of escaped text in columns two spaces apart; the last cell takes the rest of a line of `width` columns, and wraps.
 * No line ends in a space.
 */
export function tableLines(
  rows: readonly (readonly string[])[],
  width: number,
  layout: readonly Column[] = [],
): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, columns(cell))
    })
  const indent = widths.reduce((sum, size) => sum + size + 2, 0)
  const shown = (cell: string, at: number): string => {
    const { right = false, paint = asItIs } = layout[at] ?? {}
    const room = ' '.repeat((widths[at] ?? 0) - columns(cell))
    return `${right ? room : ''}${paint(cell)}${right ? '' : room}  `
  }
  return rows.flatMap((row) => {
    const paint = layout[row.length - 1]?.paint ?? asItIs
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', width, indent).split('\n')
    const start = row.slice(0, -1).map(shown).join('')
    return [first === '' ? start.trimEnd() : start + paint(first), ...rest.map(paint)]
  })
}
