import type { LineIndex } from './lines.ts'
import { nextQuote } from './mask.ts'

/** Units from the start of the line within which it is worked out whether a range lies in a string. */
export const FRAME_SCAN = 1_000_000
/** Units between the places outside of strings that are remembered, to return to. */
const STEP = 4096

/** Offsets of the two quotes of a string; of the end of the line, where the second is missing. */
export interface InString {
  open: number
  close: number
}

/** Goes through a line once, string by string, for all places in it that are asked for in their order. */
class Strings {
  private readonly line: string
  /** Places outside of strings, to return to. */
  private readonly outside: number[] = []
  /** Outside as well: from here on the next string was looked for. */
  private since = 0
  private next: InString

  constructor(
    text: string,
    readonly from: number,
    private readonly to: number,
  ) {
    // As far again as any place may be, for the end of the string that it lies in.
    this.line = text.slice(from, Math.min(to, from + 2 * FRAME_SCAN))
    this.next = this.lookFrom(0)
  }

  private lookFrom(at: number): InString {
    this.since = at
    const open = nextQuote(this.line, at, 0)
    const close = open === -1 ? -1 : nextQuote(this.line, open + 1, 0)
    return { open: open === -1 ? Number.POSITIVE_INFINITY : open, close: close === -1 ? this.to - this.from : close }
  }

  /** The string around a place at which no quote stands. */
  around(at: number): InString | undefined {
    if (at < this.since) {
      while (this.outside.length > 0 && (this.outside.at(-1) ?? 0) > at) this.outside.pop()
      this.next = this.lookFrom(this.outside.at(-1) ?? 0)
    }
    while (this.next.close < at) {
      const behind = this.next.close + 1
      if (behind - (this.outside.at(-1) ?? 0) >= STEP) this.outside.push(behind)
      this.next = this.lookFrom(behind)
    }
    const { open, close } = this.next
    return open < at ? { open: this.from + open, close: this.from + close } : undefined
  }
}

/** The line that was asked last of a text, by the index of its lines. */
const asked = new WeakMap<LineIndex, Strings>()

/** The string of a document that `at` lies in, looked for on the line alone, which goes from `from` to `to`. */
export function enclosing(
  { text, lines }: { text: string; lines?: LineIndex },
  from: number,
  at: number,
  to: number,
): InString | undefined {
  if (at - from > FRAME_SCAN || text[at] === '"') return undefined
  const known = lines && asked.get(lines)
  const strings = known?.from === from ? known : new Strings(text, from, to)
  if (lines) asked.set(lines, strings)
  return strings.around(at - from)
}
