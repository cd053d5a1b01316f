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
