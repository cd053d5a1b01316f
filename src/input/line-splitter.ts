import { isUtf8 } from 'node:buffer'
import { MAX_LINE_BYTES } from '../limits.ts'

/** One line without its end: its text; its bytes, where they are no UTF-8; undefined, where it is longer than the limit. */
export type Line = string | Buffer | undefined

const FEED = 0x0a

/** Cuts chunks into lines, all that are complete at once; holds no more than one line of MAX_LINE_BYTES. */
export class LineSplitter {
  #held: Buffer[] = []
  #size = 0
  /** Within a line that is too long: its end is all that is wanted of it. */
  #isOver = false

  /** The lines that end in this chunk. */
  push(chunk: Buffer): Line[] {
    const last = chunk.lastIndexOf(FEED)
    if (last < 0) {
      this.#hold(chunk)
      return []
    }
    const first = this.#held.length > 0 || this.#isOver ? chunk.indexOf(FEED) : -1
    const lines = first < 0 ? [] : [this.#take(chunk.subarray(0, first))]
    const whole = chunk.subarray(first + 1, last + 1)
    // Not by spreading: a chunk may hold more lines than a call takes arguments.
    const all = whole.length === 0 ? lines : lines.concat(linesIn(whole.subarray(0, -1)))
    if (last + 1 < chunk.length) this.#hold(chunk.subarray(last + 1))
    return all
  }

  /** The last line, where no line end follows it. */
  end(): Line[] {
    return this.#held.length > 0 || this.#isOver ? [this.#take(Buffer.alloc(0))] : []
  }

  #hold(part: Buffer): void {
    if (this.#isOver || part.length === 0) return
    this.#size += part.length
    this.#isOver = this.#size > MAX_LINE_BYTES
    // A copy: what is held must not keep the whole chunk.
    if (this.#isOver) this.#held = []
    else this.#held.push(Buffer.from(part))
  }

  #take(rest: Buffer): Line {
    this.#hold(rest)
    const line = this.#isOver ? undefined : lineOf(Buffer.concat(this.#held))
    this.#held = []
    this.#size = 0
    this.#isOver = false
    return line
  }
}

/** Of whole lines, of which only the last has no end. */
function linesIn(bytes: Buffer): Line[] {
  if (bytes.length <= MAX_LINE_BYTES && isUtf8(bytes)) {
    const text = bytes.toString('utf8')
    return text.includes('\r') ? text.split('\n').map(withoutReturn) : text.split('\n')
  }
  const lines: Line[] = []
  for (let from = 0; from <= bytes.length; ) {
    const to = bytes.indexOf(FEED, from)
    const end = to < 0 ? bytes.length : to
    lines.push(end - from > MAX_LINE_BYTES ? undefined : lineOf(bytes.subarray(from, end)))
    from = end + 1
  }
  return lines
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

const lineOf = (bytes: Buffer): Line => (isUtf8(bytes) ? withoutReturn(bytes.toString('utf8')) : Buffer.from(bytes))
