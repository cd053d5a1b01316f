import type { Cells } from './cells.ts'
import type { Rows } from './rows.ts'
import type { SourceText } from './source.ts'

interface Parts {
  map: HTMLElement
  cells: Cells
  rows: Rows
  source: SourceText
}

/** What is shown, in one line: the byte, its value, its field with what that says, its place in the file. */
export function told({ cells, rows, source }: Parts, start: number, end: number, byte?: number): string {
  const field = byte === undefined ? rows.fieldOf(start, end) : rows.fieldAt(byte)
  const what = field ? [rows.nameOf(field), textIn(field.element, '.value'), textIn(field.element, '.meaning')] : []
  const place = source.placeOf(byte ?? start)
  return [byte === undefined ? rangeText(start, end) : byteText(cells, byte), ...what, place === '' ? '' : place]
    .filter((part) => part !== '')
    .join(' · ')
}

const rangeText = (start: number, end: number): string =>
  end - start === 1 ? `byte ${start}` : `bytes ${start}–${end - 1}`

function byteText(cells: Cells, byte: number): string {
  const hex = cells.hexAt(byte)
  return hex === undefined ? `byte ${byte}, not shown` : `byte ${byte} = 0x${hex}, ${Number.parseInt(hex, 16)}`
}

const textIn = (row: HTMLElement, name: string): string => row.querySelector(`:scope > ${name}`)?.textContent ?? ''
