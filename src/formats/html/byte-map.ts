import type { TreeNode } from '../../inspect/tree.ts'
import { type Html, html } from '../../text/html.ts'
import { shortenEmails } from '../../text/redact.ts'
import { scrub } from '../../text/scrub.ts'
import { counted } from '../../text/words.ts'
import type { Field, Fields } from './fields.ts'
import { isMarked, type Mark } from './marks.ts'

/** Bytes in a row. */
const ROW = 16
/** Bytes of one layer that are drawn: a chain of certificates and its keys. */
const MOST = 16 * 1024

/** Whether the map of a layer has a cell for a byte: where something is missing, there may be none. */
export const isDrawn = (byte: number, { offset = 0, length = 0 }: TreeNode): boolean =>
  byte < offset + Math.min(length, MOST)

/** What stands in place of a byte that is not shown. */
const HIDDEN = '··'

/** Some bytes beside each other that look alike. */
interface Run {
  bytes: string[]
  field: Field | undefined
  isMarked: boolean
  /** The field begins here. */
  isFirst: boolean
}

/** All bytes of a layer, in rows; each field has a colour, which the list of fields is the legend of. */
export function byteMap(name: string, fields: Fields, marks: readonly Mark[]): Html {
  const { start, end } = fields
  const drawn = Math.min(end, start + MOST)
  const cells = cellsOf(fields, drawn)
  // What decoding took for bytes may be read as a text, in which a secret or an address stands.
  const text = cells.map(({ byte }) => charOf(byte)).join('')
  const isShown = scrub(text) === text && shortenEmails(text) === text
  const rows: Html[] = []
  for (let at = start; at < drawn; at += ROW) {
    const to = Math.min(at + ROW, drawn)
    rows.push(rowHtml(cells, at, to, start, marks, isShown ? text.slice(at - start, to - start) : ''))
  }
  const left = end - drawn
  return html`<table class="bytes"><caption>The ${counted(end - start, 'byte')} of <code>${name}</code>, ${ROW} in a row${left > 0 && `; the last ${left} are not drawn`}</caption><tbody>
${rows}</tbody></table>`
}

/** Each byte in hex with its field. */
function cellsOf({ leaves, start }: Fields, end: number): { byte: string; field: Field | undefined }[] {
  const cells = Array.from({ length: Math.max(0, end - start) }, () => ({
    byte: HIDDEN,
    field: undefined as Field | undefined,
  }))
  for (const field of leaves) {
    const { hex = '' } = field.node
    for (let at = Math.max(start, field.start); at < Math.min(field.end, end); at++) {
      const inHex = 2 * (at - field.start)
      const byte = hex.slice(inHex, inHex + 2)
      cells[at - start] = { byte: byte === '' ? HIDDEN : byte, field }
    }
  }
  return cells
}

function rowHtml(
  cells: ReturnType<typeof cellsOf>,
  from: number,
  to: number,
  start: number,
  marks: readonly Mark[],
  text: string,
): Html {
  const runs: Run[] = []
  for (let at = from; at < to; at++) {
    const { byte, field } = cells[at - start] ?? { byte: HIDDEN, field: undefined }
    const marked = isMarked(at, at + 1, marks)
    const isFirst = field?.start === at
    const last = runs.at(-1)
    if (last && last.field === field && last.isMarked === marked && !isFirst) last.bytes.push(byte)
    else runs.push({ bytes: [byte], field, isMarked: marked, isFirst })
  }
  const rest = ROW - (to - from)
  return html`<tr><th scope="row">${from}</th>${runs.map(runHtml)}${rest > 0 && html`<td class="none" colspan="${rest}"></td>`}<td class="text" aria-hidden="true">${text}</td></tr>
`
}

/** The script makes a cell of each byte. */
function runHtml({ bytes, field, isMarked: marked, isFirst }: Run): Html {
  const names = [field?.colour ?? 'kn', isFirst ? 'first' : '', marked ? 'marked' : ''].filter((one) => one !== '')
  return html`<td class="${names.join(' ')}"${bytes.length > 1 && html` colspan="${bytes.length}"`}>${bytes.join(' ')}</td>`
}

/** ASCII, as far as it can be seen. */
function charOf(byte: string): string {
  const code = Number.parseInt(byte, 16)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : code === 0x20 ? ' ' : '·'
}
