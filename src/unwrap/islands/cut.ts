import { eachUnit } from '../../json/doc.ts'
import { cutJson } from '../cut-json.ts'
import { mayHold } from '../may-hold.ts'
import { type Respelled, respelled } from '../respelled.ts'
import { after, unescaped } from './escapes.ts'
import type { Marks, Scanned } from './scan.ts'

/** A string that goes on behind an operator or in the next line: a program that makes the JSON, of which nothing was cut. */
const GOES_ON = /\\{0,15}["']\s{0,99}(?:[+.&\\]|\n\s{0,99}["'])/y

/** What is left of an island. */
export interface Left {
  cut: Respelled
  end: number
}

/** An island in which its line or its string breaks off, as the JSON that it was; undefined: it is none, or shows nothing of a payload. */
export function leftOf(text: string, start: number, marks: Marks, scanned: Scanned): Left | undefined {
  const end = endOf(text, start, marks, scanned)
  GOES_ON.lastIndex = end
  if (GOES_ON.test(text)) return undefined
  const own = text.slice(start, end).trimEnd()
  if (!mayHold(own)) return undefined
  const cut = meant({ text: own, offsets: eachUnit(start, own) }, marks)
  return cutJson(cut.text) ? { cut, end } : undefined
}

/** What is escaped has its line breaks escaped, too; a cell of a table, or JSON as it is, has them between its members. */
function endOf(text: string, start: number, { slashes, mark }: Marks, { end, broken }: Scanned): number {
  if (slashes === 0 && (mark.source === '""' || mark.source === '"')) return broken ?? end
  const feed = text.indexOf('\n', start)
  return feed < 0 ? end : Math.min(end, feed)
}

/** An island without what its quotation marks are spelled with. */
export function meant(island: Respelled, { slashes, mark }: Marks): Respelled {
  if (slashes === 0 && mark.source === '"') return island
  if (mark.source === '""')
    return after(
      island,
      respelled(island.text, /""/g, () => '"'),
    )
  let cut = island
  for (let run = slashes; run > 0; run >>= 1) cut = after(cut, unescaped(cut.text))
  return cut
}
