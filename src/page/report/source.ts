import { numberOf } from '../../convert.ts'
import type { Cells } from './cells.ts'
import { inSight } from './in-sight.ts'
import { whenPointed } from './pointed.ts'

/** The text that the bytes stand in: base64url, as far as its bits are shown. */
export interface SourceText {
  element: HTMLElement
  /** Marks the letters that hold some bytes. */
  mark(start: number, end: number): void
  /** Where those letters stand in the file that was read; empty where that is not known. */
  placeOf(byte: number): string
  /** Told when the pointer comes to a letter. */
  listen(on: (byte: number) => void): void
}

const HIDDEN = '·'

/** Six bits a letter, eight a byte (RFC 4648 §5). */
const firstLetter = (byte: number): number => Math.floor((byte * 8) / 6)
const afterLetter = (byte: number): number => Math.ceil((byte * 8) / 6)

export function sourceOf(map: HTMLElement, cells: Cells): SourceText {
  const text = lettersOf(cells)
  const [before, own, after] = [
    document.createElement('span'),
    document.createElement('mark'),
    document.createElement('span'),
  ]
  const line = document.createElement('code')
  line.append(before, own, after)
  const box = document.createElement('div')
  box.className = 'source-text'
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', `${map.dataset.name ?? ''} as base64url text`)
  box.append(line)
  const element = document.createElement('div')
  const title = document.createElement('p')
  title.className = 'source-title'
  title.textContent = titleOf(map)
  element.append(title, box)

  const mark = (start: number, end: number): void => {
    const [from, to] = [firstLetter(start), Math.min(text.length, afterLetter(end))]
    before.textContent = text.slice(0, from)
    own.textContent = text.slice(from, to)
    after.textContent = text.slice(to)
    if (end > start) inSight(box, own)
  }
  mark(0, 0)
  return {
    element,
    mark,
    placeOf: (byte) => placeOf(map, byte, text.length),
    listen: (on) =>
      whenPointed(box, (event) => {
        const letter = letterAt(line, event)
        if (letter !== undefined) on(Math.min(cells.count - 1, Math.floor((letter * 6) / 8)))
      }),
  }
}

/** Of base64url; written out, the digits would look like some secrets. */
function digit(value: number): string {
  if (value >= 62) return value === 62 ? '-' : '_'
  return String.fromCharCode(value + (value < 26 ? 65 : value < 52 ? 71 : -4))
}

/** A letter is shown where all of its bits are of bytes that are shown. */
function lettersOf(cells: Cells): string {
  let text = ''
  const count = Math.ceil((cells.count * 8) / 6)
  for (let at = 0; at < count; at++) {
    const bit = at * 6
    const byte = Math.floor(bit / 8)
    const high = cells.hexAt(byte)
    const isLast = byte + 1 >= cells.count
    const low = isLast ? '00' : cells.hexAt(byte + 1)
    const spans = (bit % 8) + 6 > 8
    if (high === undefined || (spans && low === undefined)) text += HIDDEN
    else text += digit((Number.parseInt(high + (low ?? '00'), 16) >> (10 - (bit % 8))) & 63)
  }
  return text
}

const titleOf = ({ dataset: { file, line, column } }: HTMLElement): string =>
  line === undefined ? 'As base64url text' : `As base64url text, from ${file ?? ''}:${line}:${column ?? ''} on`

/** Only where the text in the file has the length of the letters and their quotes is a letter's column known. */
function placeOf({ dataset: { line, column, length } }: HTMLElement, byte: number, letters: number): string {
  if (line === undefined || numberOf(length) !== letters + 2) return ''
  return `line ${line}, column ${numberOf(column) + 1 + firstLetter(byte)}`
}

/** Which letter the pointer is at: browsers tell the place in the text. */
function letterAt(line: HTMLElement, { clientX, clientY }: PointerEvent): number | undefined {
  const [node, offset] = placeAt(clientX, clientY)
  if (!node || !line.contains(node)) return undefined
  const range = document.createRange()
  range.selectNodeContents(line)
  range.setEnd(node, offset)
  return range.toString().length
}

/** Safari had its own way of telling for long, which no standard describes. */
function placeAt(x: number, y: number): [node: Node | undefined, offset: number] {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y)
    return [position?.offsetNode, position?.offset ?? 0]
  }
  const { caretRangeFromPoint } = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  const range = caretRangeFromPoint?.call(document, x, y)
  return [range?.startContainer, range?.startOffset ?? 0]
}
