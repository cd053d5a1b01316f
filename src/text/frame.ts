import { enclosing, FRAME_SCAN } from './enclosing.ts'
import { escapeTerminal } from './escape.ts'
import { type FrameKey, keyBefore, shownPart, shownValue, type ValueContext } from './frame-value.ts'
import { type LineIndex, lineIndex } from './lines.ts'
import { mask, maskBefore } from './mask.ts'
import { namesAbove } from './outline.ts'
import { isPublicName, plainWords } from './plain-words.ts'
import { shortenEmails } from './redact.ts'
import { scrub } from './scrub.ts'
import { shownName } from './shown-name.ts'
import { columns, firstColumns, lastColumns } from './wrap.ts'

/** Columns shown to each side of the marked range. */
const FRAME_SIDE = 60
/** Units looked at to each side: masked JSON is shorter than its source. */
const FRAME_WINDOW = 4000
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

/** The key as its source spells it, if it stands on the line. Of a text that broke it may be the end of a name, or a value. */
function shownKey(before: string, key: FrameKey | undefined, pointer = ''): { rest: string; shown: string } {
  if (!key || key.length > before.length) return { rest: before, shown: '' }
  const raw = before.slice(before.length - key.length).replaceAll(/\s/g, ' ')
  const name =
    isPublicName(key.name) || pointer.split('/').includes(key.name) ? shownName(raw) : plainWords(shownName(raw))
  return { rest: before.slice(0, before.length - key.length), shown: escapeTerminal(shortenEmails(name)) }
}

/** Units around a value that are read with it, where its place is not known. */
const AROUND = 512

/** Whether the text hides a value, together with what stands around it: a header's name may stand far before it. */
function isHiddenIn(text: string, start: number, end: number): boolean {
  const value = text.slice(start, Math.min(end, start + AROUND)).trim()
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND)
  return value !== '' && around.includes(value) && !scrub(around).includes(value)
}

/** Units that are masked first: more only where they have too little to show. */
const FIRST_MASKED = 256
/** Of what was masked, this is enough: the unit next to a cut may stand for something else than it does in the whole. */
const isEnough = (shape: string): boolean => shape.replace(/^[ …]+|[ …]+$/g, '').length > 2 * FRAME_SIDE

/** The shape of what stands before a value, as far as a frame shows it. */
function leftShape(before: string, level: number): string {
  for (let size = FIRST_MASKED; size < before.length; size *= 2) {
    let cut = before.length - size
    // Backslashes belong to the quote behind them.
    while (cut > 0 && before[cut - 1] === '\\') cut--
    const shape = maskBefore(before.slice(cut), level)
    if (isEnough(shape)) return shape
  }
  return maskBefore(before, level)
}

/** The same of what stands behind it. */
function rightShape(after: string, level: number): string {
  for (let size = FIRST_MASKED; size < after.length; size *= 2) {
    const shape = mask(after.slice(0, size), level)
    if (isEnough(shape)) return shape
  }
  return mask(after, level)
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

  private context(key: FrameKey | undefined, level: number, [from, to]: readonly [number, number]): ValueContext {
    const { text, start, end, pointer = '', secret, showValues } = this.request
    // More than what the pointer names may be shown, where strings are not what they seem.
    const isPlaced = pointer !== '' && from >= start && to <= end
    const isSecret = secret || (!isPlaced && isHiddenIn(text, from, to))
    const above = namesAbove(text, start, end, this.request.lines)
    const names = [pointer, key?.name ?? '', isSecret ? 'secret' : '', ...above]
    return { names, level, showValues, placed: isPlaced }
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
    const { rest, shown } = shownKey(this.before(start), key, this.request.pointer)
    return {
      left: leftShape(rest, level) + shown,
      own: shownValue(range, this.context(key, level, [start, end])),
      right: rightShape(this.after(end), level),
    }
  }

  /** A part of a string; the whole string, redacted, where its content may not be seen. */
  part(start: number, end: number, { open, close }: { open: number; close: number }): Parts {
    const { text } = this.request
    const key = this.keyAt(open, true)
    const string = text.slice(open + 1, close)
    const part = shownPart(string, start - open - 1, end - open - 1, this.context(key, 0, [start, end]))
    if (!part) {
      return /[{&]|\\"|%22/.test(string) ? this.value(start, end, true) : this.value(open, close + 1, true)
    }
    const { rest, shown } = shownKey(this.before(open), key, this.request.pointer)
    return {
      left: leftShape(rest, 0) + shown + part.before,
      own: part.part,
      right: part.after + rightShape(this.after(Math.min(close + 1, this.to)), 0),
    }
  }

  parts(start: number, end: number): Parts {
    const { text } = this.request
    const string = enclosing(this.request, this.from, start, this.to)
    if (!string) return this.value(start, end, start - this.from <= FRAME_SCAN)
    if (end <= string.close) return this.part(start, end, string)
    // Starts in one string and ends beyond it: no value, so only the shape.
    const own = firstColumns(mask(text.slice(start, Math.min(end, start + FRAME_WINDOW)), 0, true), FRAME_SIDE)
    return { left: mask(this.before(start), 0), own, right: rightShape(this.after(end), 0) }
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
  const [atLeft, atRight] = sides(columns(left, FRAME_SIDE), columns(right, FRAME_SIDE), room)
  const shownLeft = lastColumns(left, atLeft, start - from > FRAME_WINDOW)
  return {
    lineNumber,
    line: shownLeft + own + firstColumns(right, atRight, to - end > FRAME_WINDOW),
    caret: ' '.repeat(columns(shownLeft)) + '^'.repeat(Math.max(1, columns(own))),
    label: escapeTerminal(request.label),
  }
}
