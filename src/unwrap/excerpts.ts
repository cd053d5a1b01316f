import { eachUnit } from '../json/doc.ts'
import { MAX_DIAGNOSED } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { signsIn } from './may-hold.ts'

/** Units around a sign that belong to it: a payload has some 5,000, behind prefixes of lines some 20,000; and a request is named before it. */
const AROUND = 32 * 1024
/** Signs nearer to the last one than this make no other excerpt. */
const NEAR = 1024

interface Stretch {
  start: number
  end: number
}

/**
 * What stands around the signs of a payload in a text that is too long to be searched as a whole: whole lines, in pieces that
 * are searched each by itself. What is left out shows no sign of a payload. Undefined: there is nothing to be gained.
 */
export function excerptsOf(text: string): Part[] | undefined {
  const stretches = stretchesOf(text).flatMap((stretch) => piecesOf(text, stretch))
  if (stretches.length === 0) return undefined
  return stretches.map(({ start, end }) => {
    const excerpt = text.slice(start, end)
    return { cut: { text: excerpt, offsets: eachUnit(start, excerpt) } }
  })
}

function stretchesOf(text: string): Stretch[] {
  const all: Stretch[] = []
  let last: Stretch = { start: 0, end: -1 }
  for (const at of signsIn(text, NEAR)) {
    // Asked only where it may be otherwise: in a text of one line each of them would be as far away as the text is long.
    const end = at + AROUND <= last.end ? last.end : lineEnd(text, at + AROUND)
    if (at - AROUND > last.end) {
      const start = text.lastIndexOf('\n', at - AROUND) + 1
      if (start > last.end) {
        last = { start, end }
        all.push(last)
        continue
      }
    }
    if (last.end < 0) {
      last = { start: 0, end }
      all.push(last)
    } else last.end = end
  }
  return all
}

/** Where signs stand close together, pieces that end where a record does. */
function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let from = start
  while (end - from > MAX_DIAGNOSED) {
    const to =
      seamBefore(text, from + MAX_DIAGNOSED, from + MAX_DIAGNOSED / 2) ?? seamBehind(text, from + MAX_DIAGNOSED)
    if (to === undefined || to >= end) break
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

function seamBefore(text: string, from: number, least: number): number | undefined {
  for (let at = text.lastIndexOf('\n', from) + 1; at > least; at = text.lastIndexOf('\n', at - 2) + 1)
    if (isSeam(text, at)) return at
  return undefined
}

function seamBehind(text: string, from: number): number | undefined {
  for (let at = lineEnd(text, from); at < text.length; at = lineEnd(text, at)) if (isSeam(text, at)) return at
  return undefined
}

/** Neither is the line above left open, nor does this one close a bracket first. */
const isSeam = (text: string, at: number): boolean =>
  !/[,:{[(\\]\s*$/.test(text.slice(Math.max(0, at - 200), at)) &&
  !/^[^"'{\n]{0,200}\}|^[^"'{[\n]{0,200}\]/.test(text.slice(at, at + 201))

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
