import { numberOf } from '../../convert.ts'
import { wake } from './byte-map.ts'
import { moveInLists } from './lists.ts'
import { openAllButton } from './open-all.ts'
import { openAround, reveal } from './reveal.ts'

/** Makes a report live that `bodyOf` laid out: its byte maps, its trees, its links into them. Without it everything can still be read. */
export function enliven(root: ParentNode): void {
  const report = root.querySelector<HTMLElement>('.report')
  if (!report) return
  for (const map of report.querySelectorAll<HTMLElement>('.map')) wakeWhenSeen(map)
  moveInLists(report)
  openAllButton(report)
  report.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    if (link && goTo(report, link)) event.preventDefault()
  })
}

/** A page has hundreds of maps of a thousand bytes: one is made live when it is looked at for the first time. */
function wakeWhenSeen(map: HTMLElement): void {
  const holders: HTMLDetailsElement[] = []
  for (let at = map.closest('details'); at; at = at.parentElement?.closest('details') ?? null) holders.push(at)
  const look = (): void => {
    if (holders.every(({ open }) => open)) wake(map)
  }
  for (const holder of holders) holder.addEventListener('toggle', look)
  look()
}

/** Opens what holds the target of a link, and puts the focus there; of a byte map on the byte that is meant. */
function goTo(report: HTMLElement, link: HTMLAnchorElement): boolean {
  const target = report.querySelector<HTMLElement>(`[id="${CSS.escape(link.hash.slice(1))}"]`)
  if (!target) return false
  openAround(target)
  const byte = link.dataset.byte
  const map = byte === undefined ? null : target.querySelector<HTMLElement>('.map')
  if (map && byte !== undefined) {
    wake(map).goTo(numberOf(byte))
    return true
  }
  reveal(target)
  return true
}
