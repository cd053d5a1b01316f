import { eachUnit } from '../json/doc.ts'
import { tryJson } from '../json/parse.ts'
import { MAX_ISLANDS } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { mayHold } from './may-hold.ts'

/** Before each text of a sequence (RFC 7464 §2.2). */
const SEPARATOR = '\u001e'
/** How a record begins, after what a byte order mark or a blank may be. */
const BEGINS = /^\s{0,9}(?:\{\s{0,9}["}]|\[\s{0,9}[{["])/
const ENDS = /[}\]]\s{0,9}$/
/** Records by which the form is known. */
const SAMPLE = 20

interface Stretch {
  start: number
  text: string
}

/** Cheap: whether there is more than one line, or a separator. */
export const looksLikeRecords = (text: string): boolean => text.includes('\n') || text.includes(SEPARATOR)

/** One JSON text on each line, or behind each separator. Undefined: these are no such records. */
export function recordsIn(text: string): Part[] | undefined {
  const isSequence = text.trimStart().startsWith(SEPARATOR)
  const parts: Part[] = []
  let records = 0
  let others = 0
  let sound = 0
  for (const { start, text: record } of isSequence ? between(text, SEPARATOR) : between(text, '\n')) {
    if (record.trim() === '') continue
    const isRecord = isSequence || BEGINS.test(record.slice(0, 40))
    if (isRecord && records++ < SAMPLE && ENDS.test(record.slice(-40)) && tryJson(record) !== undefined) sound++
    if (!isRecord) others++
    if (records + others === SAMPLE && !isSequence && sound * 2 < SAMPLE) return undefined
    if (!mayHold(record)) continue
    // The first line of a log that was cut off is the end of a record; others that say something make it another text.
    if (!isRecord && (parts.length > 0 || records > 0 || !ENDS.test(record.slice(-40)))) return undefined
    // What follows so many is a text like this one, which nobody reads when enough was taken.
    const piece = parts.length < MAX_ISLANDS ? record : text.slice(start)
    parts.push({ cut: { text: piece, offsets: eachUnit(start, piece) } })
    if (piece !== record) break
  }
  const enough = isSequence ? records > 0 : records > 1 && sound * 2 >= Math.min(SAMPLE, records + others)
  return enough ? parts : undefined
}

function* between(text: string, separator: string): Generator<Stretch> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf(separator, start)
    const end = next < 0 ? text.length : next
    yield { start, text: text.slice(start, end) }
    start = end + 1
  }
}
