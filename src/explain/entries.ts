import { MAX_LINES, MAX_TEXT } from './normalise.ts'

/** Errors of one text that are answered. */
export const MAX_ENTRIES = 4
/** Entries that are looked at for them. */
const MAX_TRIED = 40

/** A line with which another error begins: a stamp, a class with its message, or what a console writes before it. */
const BEGINS =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]|\[?\d\d:\d\d:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}[ ,]|Uncaught\b|Unhandled\b|(?:[\w$]+[.\\])*\w*(?:Error|Exception)\b[^\n]{0,40}?:\s)/

/** The parts of a text that may each be an error of its own: between blank lines, or from one beginning to the next. */
export function entriesOf(text: string): string[] {
  const entries: string[][] = []
  let open = false
  for (const line of text.slice(0, MAX_TEXT).split(/\r\n|\n|\r/, MAX_LINES)) {
    if (line.trim() === '') open = false
    else if (open && !BEGINS.test(line)) entries.at(-1)?.push(line)
    else {
      entries.push([line])
      open = true
    }
  }
  return entries.slice(0, MAX_TRIED).map((lines) => lines.join('\n'))
}
