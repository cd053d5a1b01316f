import { columns, firstColumns, lastColumns } from './wrap.ts'

/** An escaped text of at most `max` columns: its beginning, `…`, its end. */
export function shortMiddle(text: string, max: number): string {
  if (columns(text) <= max) return text
  const ending = Math.floor((max - 1) / 2)
  if (ending < 1) return firstColumns(text, max)
  // Each of the two would end in a sign of its own.
  const [start, end] = [firstColumns(text, max - ending, true), lastColumns(text, ending + 1, true)]
  return start.slice(0, -1) + end
}

/**
 * An escaped path of at most `max` columns: the first folder, `…`, the folders next to the file, the file. What tells files
 * apart mostly stands at the end, so the file's name is whole as long as it fits at all.
 */
export function shortPath(path: string, max: number): string {
  if (columns(path) <= max) return path
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  if (parts.length === 0 || columns(name) + 2 > max) return shortMiddle(name, max)
  let head = ''
  let tail = `…/${name}`
  const fits = (start: string, end: string): boolean => columns(start) + columns(end) <= max
  const first = `${parts[0]}/`
  if (fits(first, tail)) {
    head = first
    parts.shift()
  }
  for (const folder of parts.reverse()) {
    const longer = `…/${folder}${tail.slice(1)}`
    if (!fits(head, longer)) break
    tail = longer
  }
  return head + tail
}
