import { numberOf } from '../convert.ts'
import { type Respelled, respelled } from './respelled.ts'

/** A tag; what holds a brace in an attribute stays, so that the attribute is read. */
const TAG = String.raw`</?[a-zA-Z][\w:-]{0,60}(?:\s[^<>{}]{0,2000})?/?>`
const REFERENCE = String.raw`&(?:([a-zA-Z]{2,20})|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));`
/** Behind a value one blank stays, so that the value ends where it does in the text. */
const MARKUP = new RegExp(
  `(?<=[\\w"'\\]};])((?:${TAG})+)(?=[,:}\\]\\s]|$)|(${TAG})|<!--|-->|<!\\[CDATA\\[|\\]\\]>|${REFERENCE}`,
  'g',
)
/** Tags at which a new line begins. */
const LINE = /^<(?:br|\/?(?:p|div|tr|li|pre|h\d|table|ul|ol|blockquote))\b/i

/** Those that an editor or a highlighter writes in code (HTML §13.5). */
const NAMED = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lbrace', '{'],
  ['lcub', '{'],
  ['rbrace', '}'],
  ['rcub', '}'],
  ['lbrack', '['],
  ['lsqb', '['],
  ['rbrack', ']'],
  ['rsqb', ']'],
  ['colon', ':'],
  ['comma', ','],
  ['sol', '/'],
  ['bsol', '\\'],
  ['lowbar', '_'],
  ['equals', '='],
  ['plus', '+'],
  ['period', '.'],
  ['shy', ''],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
])

/** What a page shows. */
export const withoutMarkup = (text: string): Respelled =>
  respelled(text, MARKUP, ([whole, behind, tag, name, decimal, hex]) => {
    if (behind !== undefined) return LINE.test(behind) ? '\n' : ' '
    if (name !== undefined) return NAMED.get(name) ?? whole
    const point = numberOf(decimal ?? (hex === undefined ? Number.NaN : `0x${hex}`))
    if (!Number.isNaN(point)) return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    return tag !== undefined && LINE.test(tag) ? '\n' : ''
  })
