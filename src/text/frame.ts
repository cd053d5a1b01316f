import { escapeTerminal } from './escape.ts'
import { type FrameKey, keyBefore, shownPart, shownValue, type ValueContext } from './frame-value.ts'
import { type LineIndex, lineIndex } from './lines.ts'
import { mask, maskBefore, nextQuote } from './mask.ts'
import { namesAbove } from './outline.ts'
import { shortenEmails } from './redact.ts'
import { shownName } from './shown-name.ts'
import { columns, firstColumns, lastColumns } from './wrap.ts'

/** Columns shown to each side of the marked range. */
const FRAME_SIDE = 60
/** Units looked at to each side: masked JSON is shorter than its source. */
const FRAME_WINDOW = 4000
/** Units from the start of the line within which it is worked out whether the range lies in a string. */
const FRAME_SCAN = 1_000_000
/** Backslashes before a quote that are followed: JSON in four strings. */
const MAX_LEVEL = 15

export interface FrameRequest {
  text: string
  /** UTF-16 offsets of the value (or part of one) that the finding speaks of; `end` is exclusive. */
  start: number
  end: number
  label: string
  showValues: boolean
  /** RFC 6901 pointer of the value: tells sensitive ones that the key before them does not. */
  pointer?: string
  /** The value holds a secret that neither its key nor its pointer tells (a private key inside CBOR). */
  secret?: boolean
  /** Of `text`, to index it once for several frames. */
  lines?: LineIndex
  /** Columns that the line may take; without it, what stands to each side is cut alone. */
  width?: number
}

export interface Frame {
  lineNumber: number
  /** The source line: masked, escaped, cut. */
  line: string
  /** Spaces and `^`, to stand under `line`. */
  caret: string
  label: string
}

interface Parts {
  left: string
  own: string
  right: string
}

/**
 * The string of the document that `at` lies in: offsets of its two quotes. Looked for on the line alone; the next frame of
 * a long line goes on where the one before it was outside of any string.
 */
function enclosing(
  { text, lines }: FrameRequest,
  from: number,
  at: number,
  to: number,
): { open: number; close: number } | undefined {
  if (at - from > FRAME_SCAN || text[at] === '"') return undefined
  const before = text.slice(from, at)
  const known = lines && outside.get(lines)
  let next = known && known.from === from && known.offset <= at ? known.offset - from : 0
  let found: { open: number; close: number } | undefined
  for (let open = nextQuote(before, next, 0); open !== -1 && !found; open = nextQuote(before, next, 0)) {
    const inside = nextQuote(before, open + 1, 0)
    if (inside === -1) found = { open: from + open, close: closing(text, at, to) }
    else next = inside + 1
  }
  if (lines) outside.set(lines, { from, offset: from + next })
  return found
}

/** Where a line was last known to be outside of a string, by the index of its text. */
const outside = new WeakMap<LineIndex, { from: number; offset: number }>()

/** The quote that ends a string; the end of the line, where there is none within reach. */
function closing(text: string, at: number, to: number): number {
  // What escapes the first quote may stand before it.
  const start = Math.max(0, at - MAX_LEVEL - 1)
  const reach = text.slice(start, Math.min(to, at + FRAME_SCAN))
  const found = nextQuote(reach, at - start, 0)
  return found === -1 ? to : start + found
}

/** The key as its source spells it, if it stands on the line. */
function shownKey(before: string, key: FrameKey | undefined): { rest: string; shown: string } {
  if (!key || key.length > before.length) return { rest: before, shown: '' }
  const raw = before.slice(before.length - key.length).replaceAll(/\s/g, ' ')
  return { rest: before.slice(0, before.length - key.length), shown: escapeTerminal(shortenEmails(shownName(raw))) }
}

class Line {
  constructor(
    private readonly request: FrameRequest,
    private readonly from: number,
    private readonly to: number,
  ) {}

  private before(at: number): string {
    return this.request.text.slice(Math.max(this.from, at - FRAME_WINDOW), at)
  }

  private after(at: number): string {
    return this.request.text.slice(at, Math.min(this.to, at + FRAME_WINDOW))
  }

  private context(key: FrameKey | undefined, level: number): ValueContext {
    const { text, start, end, pointer = '', secret, showValues } = this.request
    const names = [pointer, key?.name ?? '', secret ? 'secret' : '', ...namesAbove(text, start, end)]
    return { names, level, showValues, placed: pointer !== '' }
  }

  private keyAt(at: number, loose: boolean): FrameKey | undefined {
    // Across line ends: a key may stand on the line above its value.
    return keyBefore(this.request.text.slice(Math.max(0, at - FRAME_WINDOW), at), loose)
  }

  /** A value at a token's boundary. */
  value(start: number, end: number, loose: boolean): Parts {
    const range = this.request.text.slice(start, end)
    const key = this.keyAt(start, loose)
    const worn = /^(\\*)"/.exec(range.slice(0, MAX_LEVEL + 2))?.[1]?.length
    const level = worn ?? (key?.level !== undefined && key.level <= MAX_LEVEL ? key.level : 0)
    const { rest, shown } = shownKey(this.before(start), key)
    return {
      left: maskBefore(rest, level) + shown,
      own: shownValue(range, this.context(key, level)),
      right: mask(this.after(end), level),
    }
  }

  /** A part of a string; the whole string, redacted, where its content may not be seen. */
  part(start: number, end: number, { open, close }: { open: number; close: number }): Parts {
    const { text } = this.request
    const key = this.keyAt(open, true)
    const part = shownPart(
      text.slice(open + 1, start),
      text.slice(start, end),
      text.slice(end, close),
      this.context(key, 0),
    )
    if (!part) {
      const inString = text.slice(open + 1, close)
      return /[{&]|\\"|%22/.test(inString) ? this.value(start, end, true) : this.value(open, close + 1, true)
    }
    const { rest, shown } = shownKey(this.before(open), key)
    return {
      left: maskBefore(rest, 0) + shown + part.before,
      own: part.part,
      right: part.after + mask(this.after(Math.min(close + 1, this.to)), 0),
    }
  }

  parts(start: number, end: number): Parts {
    const { text } = this.request
    const string = enclosing(this.request, this.from, start, this.to)
    if (!string) return this.value(start, end, start - this.from <= FRAME_SCAN)
    if (end <= string.close) return this.part(start, end, string)
    // Starts in one string and ends beyond it: no value, so only the shape.
    const own = firstColumns(mask(text.slice(start, Math.min(end, start + FRAME_WINDOW)), 0, true), FRAME_SIDE)
    return { left: mask(this.before(start), 0), own, right: mask(this.after(end), 0) }
  }
}

/** Columns for what stands to each side: to the left stands the key, which gets two thirds where both are too long. */
function sides(left: number, right: number, room: number): [left: number, right: number] {
  const [wanted, beside] = [Math.min(left, FRAME_SIDE), Math.min(right, FRAME_SIDE)]
  if (wanted + beside <= room) return [FRAME_SIDE, FRAME_SIDE]
  const atLeft = Math.max(1, Math.min(wanted, room - 1, Math.max(room - beside, Math.ceil((room * 2) / 3))))
  return [atLeft, Math.max(1, room - atLeft)]
}

/**
 * The line of `text` that a finding speaks of, fit to be shown: its own key and value stay (redacted, shortened), of
 * everything else only the punctuation does, and the caret stands under the value as displayed. A range over several
 * lines is marked on its first. Never throws; offsets outside the text are taken for its nearest end.
 */
export function frame(request: FrameRequest): Frame {
  const { text } = request
  const lines = request.lines ?? lineIndex(text)
  const clamp = (offset: number): number => Math.min(Math.max(0, Math.trunc(offset) || 0), text.length)
  const lineNumber = lines.position(clamp(request.start)).line
  const { start: from, end: to } = lines.bounds(lineNumber)
  const start = Math.min(clamp(request.start), to)
  const end = Math.min(Math.max(start, clamp(request.end)), to)
  const { left, own: whole, right } = new Line(request, from, to).parts(start, end)
  const { width = Number.POSITIVE_INFINITY } = request
  const own = columns(whole) + 2 <= width ? whole : firstColumns(whole, Math.max(1, width - 2))
  const room = width - columns(own)
  const [atLeft, atRight] = sides(columns(left), columns(right), room)
  const shownLeft = lastColumns(left, atLeft, start - from > FRAME_WINDOW)
  return {
    lineNumber,
    line: shownLeft + own + firstColumns(right, atRight, to - end > FRAME_WINDOW),
    caret: ' '.repeat(columns(shownLeft)) + '^'.repeat(Math.max(1, columns(own))),
    label: escapeTerminal(request.label),
  }
}
