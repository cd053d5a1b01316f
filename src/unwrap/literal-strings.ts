import { numberOf, textOf } from '../convert.ts'
import type { Json } from '../model/index.ts'
import { table } from '../table.ts'
import type { Respelling } from './respelling.ts'

const ESCAPES: Record<string, string> = table({
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  '0': '\0',
})
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|\r\n|[\s\S])/y
const PLAIN = /[^\\'"`\r\n]+/y

/** Where a string of a literal ends: behind its closing quote; `closed` is false where it has none. */
export interface End {
  at: number
  closed: boolean
}

/**
 * The content of a string of any of the languages, from its opening quote on; the quotes of JSON are the caller's. A
 * string in one pair of quotes ends at the line's end, so that an apostrophe in prose swallows no more than its line; not
 * where it is known to go on (`over`).
 */
export function stringContent(text: string, open: number, out: Respelling, raw = false, over = false): End {
  const unit = text.charAt(open)
  const quote = unit !== '`' && text.startsWith(unit.repeat(3), open) ? unit.repeat(3) : unit
  const lines = over || quote.length === 3 || unit === '`'
  let at = open + quote.length
  while (at < text.length) {
    if (text.startsWith(quote, at)) return { at: at + quote.length, closed: true }
    const char = text.charAt(at)
    if (char === '\\' && !raw) at = escaped(text, at, out)
    else if ((char === '\n' || char === '\r') && !lines) return { at, closed: false }
    else {
      PLAIN.lastIndex = at
      const run = PLAIN.exec(text)?.[0] ?? char
      out.content(run, at)
      at += run.length
    }
  }
  return { at, closed: false }
}

function escaped(text: string, at: number, out: Respelling): number {
  ESCAPE.lastIndex = at
  const [whole = '\\', byte, unit, point, long] = ESCAPE.exec(text) ?? []
  const hex = byte ?? unit ?? point ?? long
  const code = hex === undefined ? undefined : Number.parseInt(hex, 16)
  const char = whole.slice(1)
  if (code !== undefined && code <= 0x10ffff) out.content(String.fromCodePoint(code), at, false)
  // A line that goes on.
  else if (!/^[\r\n]/.test(char)) out.content(ESCAPES[char] ?? char, at, false)
  return at + whole.length
}

/** A string as var_dump of PHP prints it, which escapes nothing but says how many bytes of UTF-8 it has. */
export function countedContent(text: string, open: number, bytes: number, out: Respelling): End {
  let at = open + 1
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Half of a pair is two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  out.content(text.slice(open + 1, at), open + 1)
  return { at: at + 1, closed: text[at] === '"' }
}

const NUMBER =
  /[+-]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)n?(?![\w.])/y
const OF_JSON = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** A number of the literal, and how JSON writes it. */
export function numberAt(text: string, at: number): { length: number; json: string } | undefined {
  NUMBER.lastIndex = at
  const found = NUMBER.exec(text)?.[0]
  if (found === undefined) return undefined
  const digits = found.replace(/[_n+]/g, (unit, index: number) => (unit === '+' && index > 0 ? unit : ''))
  if (OF_JSON.test(digits)) return { length: found.length, json: digits }
  const value = digits.startsWith('-') ? -numberOf(digits.slice(1)) : numberOf(digits)
  return { length: found.length, json: Number.isFinite(value) ? textOf(value) : 'null' }
}

const BYTES = /<(Buffer|SlowBuffer)?((?:\s*[\da-fA-F]{2})*)(\s*(?:\.\.\.|…)[^>\n]{0,40})?\s*>/y

/**
 * Bytes as util.inspect prints them, `<Buffer a3 63 ... 20 more bytes>`, as JSON.stringify would write them of a Buffer;
 * `cut`: not all of them are there.
 */
export function bytesAt(text: string, at: number): { length: number; value: Json; cut: boolean } | undefined {
  BYTES.lastIndex = at
  const found = BYTES.exec(text)
  if (!found) return undefined
  const data = (found[2]?.match(/[\da-fA-F]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return { length: found[0].length, value: found[1] ? { type: 'Buffer', data } : data, cut: found[3] !== undefined }
}
