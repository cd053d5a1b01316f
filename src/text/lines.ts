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

/** Indexes the lines of a text once; a look-up is a binary search. Lines end at `\n`, `\r\n` and a lone `\r`. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  const startOf = (index: number): number => starts[index] ?? text.length

  const position = (offset: number): Position => {
    const at = Math.min(Math.max(0, Math.trunc(offset) || 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (startOf(middle) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - startOf(low) + 1 }
  }

  const bounds = (line: number): { start: number; end: number } => {
    const index = Math.min(Math.max(1, line), starts.length) - 1
    const start = startOf(index)
    let end = startOf(index + 1)
    if (index + 1 < starts.length) end -= text.startsWith('\r\n', end - 2) && end - 2 >= start ? 2 : 1
    return { start, end }
  }

  return { position, bounds }
}
