import type { Respelled } from '../respelled.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Line, linesOf, type Stretch, without } from './removed.ts'

/** Lines of one object, of those that are others' none in a row. */
const MAX_LINES = 20_000
const MAX_STRANGE = 20
/** An object that has no end is looked for up to the last line: how often, for a text of so many lines. */
const SEARCHES = 8

/**
 * A text without what stands before (and behind) each line of the objects in it: the time and the name that a log puts there, the
 * name of a container, the number of a line, the border of a table. What it is shows where an object begins: what its first line has in
 * common with the next is no part of it. Undefined: there is no such object.
 */
export function withoutPrefixes(text: string): Respelled | undefined {
  const lines = linesOf(text)
  const stretches: Stretch[] = []
  let left = SEARCHES * lines.length
  for (let at = 0; at < lines.length && left > 0; at++) {
    const frame = frameOf(lines, at)
    if (!frame) continue
    const { last, closed, stretches: own } = readObject(lines, at, frame)
    left -= last - at
    if (!closed) continue
    for (const stretch of own) stretches.push(stretch)
    at = last
  }
  return stretches.length > 0 ? without(text, stretches) : undefined
}

function readObject(
  lines: readonly Line[],
  first: number,
  frame: Frame,
): { stretches: Stretch[]; last: number; closed: boolean } {
  const stretches: Stretch[] = []
  const braces = new Braces()
  let strange = 0
  let own = 0
  let at = first
  for (; at < Math.min(lines.length, first + MAX_LINES); at++) {
    const line = lines[at]
    if (!line) break
    const around = frame.around(line.text)
    if (around === undefined) {
      if (++strange > MAX_STRANGE) break
      if (frame.isOthers(line.text)) stretches.push([line.start, line.next])
      else braces.read(line.text)
    } else {
      strange = 0
      own++
      const { from, to } = around
      if (from > 0) stretches.push([line.start, line.start + from])
      if (to < line.text.length) stretches.push([line.start + to, line.start + line.text.length])
      braces.read(at === first ? line.text.slice(frame.begin, to) : line.text.slice(from, to))
    }
    if (braces.closed) return { stretches, last: at, closed: own > 1 }
  }
  return { stretches, last: at, closed: false }
}

/** Counts the braces of an object line by line; a string may go on over the end of one. */
class Braces {
  #depth = 0
  #inString = false
  #begun = false

  get closed(): boolean {
    return this.#begun && this.#depth <= 0
  }

  read(line: string): void {
    for (let at = 0; at < line.length && !this.closed; at++) {
      const unit = line[at]
      if (unit === '\\') at++
      else if (unit === '"') this.#inString = !this.#inString
      else if (this.#inString) continue
      else if (unit === '{') {
        this.#depth++
        this.#begun = true
      } else if (unit === '}') this.#depth--
    }
  }
}
