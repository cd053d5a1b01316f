import type { Respelled } from '../respelled.ts'
import { type Line, linesOf, type Stretch, without } from './removed.ts'

/** `@@ -1,4 +1,5 @@` of a unified diff; of a merge one `@` and one column more for each parent (git-diff, "Combined diff format"). */
const HUNK = /^(@{2,9}) -\d/
const HEADER =
  /^(?:diff |index |--- |\+\+\+ |Index: |={9}|old mode |new mode |new file |deleted file |similarity |rename |\\ No newline)/

/** The new side of a diff: what was removed, and the marks, go. Undefined: it is none. */
export function newSide(text: string): Respelled | undefined {
  const lines = linesOf(text)
  const stretches: Stretch[] = []
  for (let at = 0; at < lines.length; ) {
    const hunk = HUNK.exec(lines[at]?.text ?? '')
    const columns = (hunk?.[1]?.length ?? 2) - 1
    const from = hunk ? at + 1 : at
    const end = endOfHunk(lines, from, columns)
    const isDiff = hunk !== null || changesBothWays(lines.slice(from, end))
    if (isDiff) for (let one = at; one < end; one++) stretches.push(...stretchesOf(lines[one], columns))
    at = Math.max(end, at + 1)
  }
  return stretches.length > 0 ? without(text, stretches) : undefined
}

function endOfHunk(lines: readonly Line[], from: number, columns: number): number {
  let at = from
  while (at < lines.length && isOfHunk(lines[at]?.text ?? '', columns)) at++
  return at
}

const isOfHunk = (line: string, columns: number): boolean =>
  (line === '' || /^[ +\-\\]/.test(line)) && /^[ +-]*$/.test(line.slice(0, columns).replace('\\', ' '))

/** Without its header a hunk has lines of both kinds, or lists would be hunks. */
function changesBothWays(lines: readonly Line[]): boolean {
  let added = false
  let removed = false
  for (const { text } of lines) {
    added ||= text.startsWith('+')
    removed ||= text.startsWith('-')
  }
  return added && removed
}

function stretchesOf(line: Line | undefined, columns: number): Stretch[] {
  if (!line) return []
  const { start, text, next } = line
  if (HUNK.test(text) || HEADER.test(text) || text.slice(0, columns).includes('-')) return [[start, next]]
  return [[start, start + Math.min(columns, text.length)]]
}
