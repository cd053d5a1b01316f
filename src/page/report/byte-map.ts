import { cellsOf } from './cells.ts'
import { rowsOf } from './rows.ts'
import { sourceOf } from './source.ts'
import { told } from './told.ts'

/** A byte map that is live. */
interface ByteMap {
  /** Shows a byte: marked, in sight, with the focus. */
  goTo(byte: number): void
}

const awake = new WeakMap<HTMLElement, ByteMap>()

/** Makes a map live, once: each byte is a cell, and a byte, its field and its place in the text show each other. */
export function wake(map: HTMLElement): ByteMap {
  const before = awake.get(map)
  if (before) return before
  const cells = cellsOf(map)
  const rows = rowsOf(map)
  const source = sourceOf(map, cells)
  const status = document.createElement('p')
  status.className = 'status'
  status.setAttribute('role', 'status')
  status.textContent = 'Point at a byte, a field or a letter, or move with the arrow keys.'
  const look = document.createElement('div')
  look.className = 'look'
  look.append(status, source.element)
  map.prepend(look)

  /** From `start` on, `end` exclusive; `byte`: the one that is meant, of those. */
  const show = (start: number, end: number, byte?: number): void => {
    cells.mark(start, end, byte)
    rows.mark(start, end)
    source.mark(byte ?? start, byte === undefined ? end : byte + 1)
    status.textContent = told({ map, cells, rows, source }, start, end, byte)
  }
  const showByte = (byte: number): void => {
    const field = rows.fieldAt(byte)
    show(field?.start ?? byte, field?.end ?? byte + 1, byte)
  }

  cells.listen(showByte)
  rows.listen(show)
  source.listen(showByte)
  const live: ByteMap = {
    goTo: (byte) => cells.focus(byte),
  }
  awake.set(map, live)
  return live
}
