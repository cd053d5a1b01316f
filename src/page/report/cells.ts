import { isTheBrowsers } from './keys.ts'
import { whenPointed } from './pointed.ts'

/** The bytes of a map. */
export interface Cells {
  /** How many there are. */
  count: number
  /** Two digits of hex; undefined for a byte that is not shown. */
  hexAt(byte: number): string | undefined
  /** Marks a field, and in it the byte that is meant. */
  mark(start: number, end: number, byte?: number): void
  focus(byte: number): void
  /** Told when the pointer or the focus comes to a byte. */
  listen(on: (byte: number) => void): void
}

const ROW = 16

/** Makes a cell of each byte: what was laid out has one for each run of them. */
export function cellsOf(map: HTMLElement): Cells {
  const table = map.querySelector<HTMLTableElement>('table.bytes')
  const all: HTMLTableCellElement[] = []
  for (const row of table?.rows ?? []) for (const cell of [...row.cells]) all.push(...split(cell))
  table?.setAttribute('role', 'grid')
  table?.setAttribute('aria-label', `Bytes of ${map.dataset.name ?? ''}`)
  for (const cell of all) cell.tabIndex = -1
  if (all[0]) all[0].tabIndex = 0

  const indexes = new Map(all.map((cell, at) => [cell, at]))
  const byteOf = (target: EventTarget | null): number | undefined =>
    target instanceof Element ? indexes.get(target.closest('td') as HTMLTableCellElement) : undefined
  let marked: HTMLTableCellElement[] = []

  const focus = (byte: number): void => {
    const cell = all[byte]
    if (!cell) return
    for (const other of all) if (other.tabIndex === 0) other.tabIndex = -1
    cell.tabIndex = 0
    cell.focus()
  }
  table?.addEventListener('keydown', (event) => {
    const at = byteOf(event.target)
    const to = at === undefined || isTheBrowsers(event) ? undefined : moved(at, event, all.length)
    if (to === undefined) return
    event.preventDefault()
    focus(to)
  })
  return {
    count: all.length,
    hexAt: (byte) => {
      const text = all[byte]?.textContent ?? ''
      return /^[0-9a-f]{2}$/.test(text) ? text : undefined
    },
    mark: (start, end, byte) => {
      for (const cell of marked) cell.classList.remove('lit', 'meant')
      marked = all.slice(start, end)
      for (const cell of marked) cell.classList.add('lit')
      const meant = byte === undefined ? undefined : all[byte]
      if (meant) {
        meant.classList.add('meant')
        marked.push(meant)
      }
    },
    focus,
    listen: (on) => {
      const tell = ({ target }: Event): void => {
        const byte = byteOf(target)
        if (byte !== undefined) on(byte)
      }
      if (table) whenPointed(table, tell)
      table?.addEventListener('focusin', tell)
    },
  }
}

/** The cells of a run; none, where it holds no bytes. */
function split(cell: HTMLTableCellElement): HTMLTableCellElement[] {
  if (cell.tagName !== 'TD' || cell.matches('.text, .none')) return []
  const bytes = (cell.textContent ?? '').split(' ')
  const [first = '', ...rest] = bytes
  cell.textContent = first
  cell.removeAttribute('colspan')
  let last = cell
  const more = rest.map((byte) => {
    const next = document.createElement('td')
    next.className = cell.className
    next.classList.remove('first')
    next.textContent = byte
    last.after(next)
    last = next
    return next
  })
  return [cell, ...more]
}

function moved(at: number, { key, ctrlKey }: KeyboardEvent, count: number): number | undefined {
  const inRow = at % ROW
  const to = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + ROW,
    ArrowUp: at - ROW,
    Home: ctrlKey ? 0 : at - inRow,
    End: ctrlKey ? count - 1 : Math.min(at - inRow + ROW - 1, count - 1),
    PageDown: Math.min(at + 8 * ROW, count - 1),
    PageUp: Math.max(at - 8 * ROW, 0),
  }[key]
  return to === undefined || to < 0 || to >= count ? undefined : to
}
