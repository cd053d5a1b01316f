import { textOf } from '../convert.ts'

/** Bytes with a mark before each: `\xa3\x63` of C and Python, `0xa3, 0x63` of an array in a program. */
const MARKED = /^(?:(?:\\x|0x)[0-9a-f]{2}[\s,]{0,3}){4,}$/i
/** The same where printable bytes stand for themselves: bytes of Python, Ruby and C. */
const ESCAPED = /^(?:\\x[0-9a-f]{2}|\\[abfnrtv0'"\\]|[ -[\]-~])+$/i
const MIN_ESCAPES = 4
const NAMED_ESCAPES: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 }),
)
/** Groups of whole bytes: `30 82 01 d4`, `30:82:01:d4`, `a363666d 74667061`; in lines, or each separated once. */
const GROUPED = /^(?:0x)?(?:[0-9a-f]{2}){1,64}(?:[\s:,-]{1,3}(?:[0-9a-f]{2}){1,64})+$/i
/** A line of xxd, hexdump -C or od -tx1: the offset, some 16 bytes in groups, the same as text. */
const DUMPED =
  /^[0-9a-f]{4,16}:?[^\S\n]{1,4}((?:(?:[0-9a-f]{2}){1,4}[^\S\n]{1,2}){0,32}(?:[0-9a-f]{2}){1,4})(?:[^\S\n]{2,}\S[^\n]*|[^\S\n]*)$/i
/** The last line of hexdump -C and of od: where the bytes end. */
const END_OF_DUMP = /^[0-9a-f]{6,16}$/i
/** What prints around it: a Buffer of Node, an NSData of Apple, CBOR's diagnostic notation (RFC 8949 §8), bytes of PostgreSQL or SQL. */
const AROUND = /^(?:<Buffer ([^<>]*)>|<([0-9a-f\s]*)>|[hx]'([^']*)'|\[([^[\]]*)\])$/i
/** Fewer digits are a number or a word. */
const MIN_DIGITS = 16

/** The digits of hex that was printed in some other way than in one run; undefined where it was not. */
export function hexDigitsIn(text: string): string | undefined {
  const trimmed = text.trim()
  const [, ...inner] = AROUND.exec(trimmed) ?? []
  const around = inner.find((one) => one !== undefined)
  const bare = around?.trim() ?? trimmed
  const digits = MARKED.test(bare)
    ? bare.replaceAll(/\\x|0x|[\s,]/gi, '')
    : (escapedIn(bare) ?? dumpedIn(bare) ?? (GROUPED.test(bare) ? bare.replaceAll(/^0x|[\s:,-]/gi, '') : undefined))
  const found = digits ?? (around !== undefined && /^[0-9a-f]+$/i.test(bare) ? bare : undefined)
  return found !== undefined && found.length >= MIN_DIGITS && found.length % 2 === 0 ? found : undefined
}

function escapedIn(text: string): string | undefined {
  if (!ESCAPED.test(text) || (text.match(/\\x[0-9a-f]{2}/gi)?.length ?? 0) < MIN_ESCAPES) return undefined
  return text.replaceAll(/\\x([0-9a-f]{2})|\\?([\s\S])/gi, (_, digits, unit) => {
    if (digits !== undefined) return digits
    const code = _.length > 1 ? NAMED_ESCAPES.get(unit) : undefined
    return (code ?? textOf(unit).charCodeAt(0)).toString(16).padStart(2, '0')
  })
}

function dumpedIn(text: string): string | undefined {
  const lines = text.split(/\r?\n/)
  const last = END_OF_DUMP.test(lines.at(-1)?.trim() ?? '') ? lines.length - 1 : lines.length
  if (!/^\s*0{4,16}:?\s/.test(text)) return undefined
  let digits = ''
  for (const line of lines.slice(0, last)) {
    const bytes = DUMPED.exec(line.trim())?.[1]
    if (bytes === undefined) return undefined
    digits += bytes.replaceAll(/\s/g, '')
  }
  return digits
}
