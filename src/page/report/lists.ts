import { isTheBrowsers } from './keys.ts'

/** What the arrows move between: of a tree one row is reached with the tab key, the others from there. */
const ROWS = 'summary, li.field'

/** Arrow keys in the lists of fields, as in any tree: up and down move, left and right close and open. */
export function moveInLists(report: HTMLElement): void {
  for (const tree of report.querySelectorAll<HTMLElement>('.fields > .tree')) {
    for (const row of tree.querySelectorAll<HTMLElement>(ROWS)) row.tabIndex = -1
    const first = tree.querySelector<HTMLElement>(ROWS)
    if (first) first.tabIndex = 0
    tree.addEventListener('keydown', (event) => onKey(tree, event))
    tree.addEventListener('focusin', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>(ROWS) : null
      if (row) settle(tree, row)
    })
  }
}

/** The tab key comes back to where one was. */
function settle(tree: HTMLElement, row: HTMLElement): void {
  for (const other of tree.querySelectorAll<HTMLElement>(ROWS)) other.tabIndex = -1
  row.tabIndex = 0
}

function onKey(tree: HTMLElement, event: KeyboardEvent): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>(ROWS) : null
  const to = row && !isTheBrowsers(event) ? target(tree, row, event.key) : undefined
  if (!to) return
  event.preventDefault()
  to.focus()
}

function target(tree: HTMLElement, row: HTMLElement, key: string): HTMLElement | undefined {
  const rows = [...tree.querySelectorAll<HTMLElement>(ROWS)].filter((one) => one.checkVisibility())
  const at = rows.indexOf(row)
  const holder = row instanceof HTMLElement && row.matches('summary') ? row.parentElement : null
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1]
    case 'ArrowUp':
      return rows[at - 1]
    case 'Home':
      return rows[0]
    case 'End':
      return rows.at(-1)
    case 'ArrowRight':
      if (!(holder instanceof HTMLDetailsElement)) return undefined
      if (holder.open) return rows[at + 1]
      holder.open = true
      return row
    case 'ArrowLeft': {
      if (holder instanceof HTMLDetailsElement && holder.open) {
        holder.open = false
        return row
      }
      const above = (holder ?? row).parentElement?.closest('details')
      return above && tree.contains(above) ? (above.querySelector<HTMLElement>('summary') ?? undefined) : undefined
    }
    default:
      return undefined
  }
}
