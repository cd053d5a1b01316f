import { numberOf } from '../../convert.ts'
import { inSight } from './in-sight.ts'
import { whenPointed } from './pointed.ts'

/** A row of the list of fields. */
interface FieldRow {
  element: HTMLElement
  start: number
  end: number
}

export interface Rows {
  /** The innermost field that holds a byte. */
  fieldAt(byte: number): FieldRow | undefined
  /** The field of these very bytes. */
  fieldOf(start: number, end: number): FieldRow | undefined
  /** What a field is called, with the names of those that hold it. */
  nameOf(row: FieldRow): string
  /** Marks the rows of a field. */
  mark(start: number, end: number): void
  /** Told when the pointer or the focus comes to a field. */
  listen(on: (start: number, end: number) => void): void
}

/** The list of fields, and what else of a map stands for some of its bytes. */
export function rowsOf(map: HTMLElement): Rows {
  const all = [...map.querySelectorAll<HTMLElement>('.field')].map((element) => ({
    element,
    start: numberOf(element.dataset.start),
    end: numberOf(element.dataset.end),
  }))
  const listed = all.filter(({ element }) => element.closest('.fields'))
  const byElement = new Map(all.map((row) => [row.element, row]))
  let marked: HTMLElement[] = []
  return {
    fieldAt: (byte) => listed.findLast(({ start, end }) => byte >= start && byte < end),
    fieldOf: (start, end) => listed.find((row) => row.start === start && row.end === end),
    nameOf: (row) =>
      listed
        .filter(({ start, end, element }) => start <= row.start && end >= row.end && holds(element, row.element))
        .map(({ element }) => element.querySelector(':scope > .name')?.textContent ?? '')
        .join(' › '),
    mark: (start, end) => {
      for (const element of marked) element.classList.remove('lit')
      marked = all
        .filter((row) => row.start === start && row.end === end)
        .map(({ element }) => element)
        .flatMap((element) => (isSeen(element) ? element : [element, ...closedAround(element)]))
      for (const element of marked) element.classList.add('lit')
      const seen = marked.find(isSeen)
      const list = seen?.closest<HTMLElement>('.fields')
      if (seen && list && list.scrollHeight > list.clientHeight) inSight(list, seen)
    },
    listen: (on) => {
      const tell = ({ target }: Event): void => {
        const element = target instanceof Element ? target.closest<HTMLElement>('.field') : null
        const row = element && byElement.get(element)
        if (row) on(row.start, row.end)
      }
      for (const holder of map.querySelectorAll('.fields, .flags, .certificates')) {
        whenPointed(holder, tell)
        holder.addEventListener('focusin', tell)
      }
    },
  }
}

/** Whether a row is another's, or that of what the other stands in. */
const holds = (outer: HTMLElement, inner: HTMLElement): boolean =>
  outer === inner || (outer.matches('summary') && outer.parentElement?.contains(inner) === true)

const isSeen = (element: HTMLElement): boolean => element.checkVisibility()

/** Of a field in a list that is closed, the row that would open it. */
function closedAround(element: HTMLElement): HTMLElement[] {
  for (let at = element.parentElement?.closest('details'); at; at = at.parentElement?.closest('details')) {
    const summary = at.querySelector<HTMLElement>(':scope > summary')
    if (!at.open && summary && isSeen(summary)) return [summary]
  }
  return []
}
