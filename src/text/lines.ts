const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** The first `count` UTF-16 units, one less where that would split a surrogate pair. */
export function head(text: string, count: number): string {
  const end = Math.max(0, Math.min(text.length, count))
  return text.slice(0, splitsPair(text, end) ? end - 1 : end)
}

/** The last `count` UTF-16 units, one less where that would split a surrogate pair. */
export function tail(text: string, count: number): string {
  const start = Math.min(text.length, Math.max(0, text.length - count))
  return text.slice(splitsPair(text, start) ? start + 1 : start)
}

/**
 * At most `max` UTF-16 units: the beginning, `…`, the end. The beginning gets two thirds, because that is where a value
 * shows its encoding; the end shows padding and truncation.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  if (max < 1) return ''
  const ending = Math.floor((max - 1) / 3)
  return `${head(text, max - 1 - ending)}…${tail(text, ending)}`
}

/** Bytes in lower-case hex, at most `max` of them; when there are more, `…` and how many there are in all. */
export function hex(bytes: Uint8Array, max: number): string {
  let out = ''
  for (const byte of bytes.subarray(0, Math.max(0, max))) out += byte.toString(16).padStart(2, '0')
  return bytes.length > max ? `${out}… (${bytes.length} bytes)` : out
}

/** A place in a text: both count from 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

export interface LineIndex {
  /** Offsets outside the text are taken for its nearest end. */
  position(offset: number): Position
  /** Where a line (from 1) starts, and where it ends without its line end. */
  bounds(line: number): { start: number; end: number }
}

/** UTF-16 units of a stretch of which one line is remembered; a look-up counts within it, and each finding looks up two. */
const STRETCH = 256

const [FEED, CARRIAGE] = [0x0a, 0x0d]

/** Whether a line starts there: lines end at `\n`, `\r\n` and a lone `\r`. */
function isStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return before === FEED || (before === CARRIAGE && text.charCodeAt(at) !== FEED)
}

/**
 * Indexes the lines of a text once. A text may be nothing but line ends: what is remembered is where the line begins that
 * each stretch begins in, and which it is, not each line.
 */
export function lineIndex(text: string): LineIndex {
  const stretches = Math.floor(text.length / STRETCH) + 1
  const lineOf = new Uint32Array(stretches)
  const startOf = new Uint32Array(stretches)
  let [lines, start] = [0, 0]
  for (let at = 1; at <= text.length; at++) {
    if (isStart(text, at)) {
      lines++
      start = at
    }
    if (at % STRETCH === 0) {
      lineOf[at / STRETCH] = lines
      startOf[at / STRETCH] = start
    }
  }

  /** From the beginning of a stretch on, up to a line, and no further than an offset. */
  const seek = (stretch: number, wanted: number, end: number): { line: number; start: number } => {
    let [line, first] = [lineOf[stretch] ?? 0, startOf[stretch] ?? 0]
    for (let at = stretch * STRETCH + 1; at <= end && line < wanted; at++)
      if (isStart(text, at)) {
        line++
        first = at
      }
    return { line, start: first }
  }

  const position = (offset: number): Position => {
    const within = Math.min(Math.max(0, Math.trunc(offset) || 0), text.length)
    // Between the two units of a line end is the end of the line.
    const at = text.charCodeAt(within) === FEED && text.charCodeAt(within - 1) === CARRIAGE ? within - 1 : within
    const found = seek(Math.floor(at / STRETCH), Number.POSITIVE_INFINITY, at)
    return { line: found.line + 1, column: at - found.start + 1 }
  }

  let last: { line: number; start: number; end: number } | undefined
  const bounds = (line: number): { start: number; end: number } => {
    const wanted = Math.min(Math.max(1, line), lines + 1) - 1
    if (last?.line !== wanted) {
      let [low, high] = [0, stretches - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((lineOf[middle] ?? 0) <= wanted) low = middle
        else high = middle - 1
      }
      const found = seek(low, wanted, text.length)
      last = { line: wanted, start: found.start, end: endOfLine(text, found.start) }
    }
    return { start: last.start, end: last.end }
  }

  return { position, bounds }
}

/** Where a line ends without its line end. */
function endOfLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  const line = feed < 0 ? text.slice(start) : text.slice(start, feed)
  const carriage = line.indexOf('\r')
  return start + (carriage < 0 ? line.length : carriage)
}
