/** Spaces are `+` or `%20` in a form body. */
const KEY = '(?: |\\+|%\\d{2,6})KEY(?:(?: |\\+|%\\d{2,6})BLOCK)?-----'
const WORDS = '[A-Z0-9 +%]'
/** Its beginning may be cut away; an end line is none. */
const START = new RegExp(
  `(?:-----BEGIN${WORDS}{1,60}PRIVATE|PRIVATE(?<!-----(?:BEGIN|END)${WORDS}{0,60}PRIVATE))${KEY}`,
  'g',
)
const END = new RegExp(`-----END${WORDS}{1,60}PRIVATE${KEY}`, 'g')
/** Without an end line: base64, and line ends raw, as spaces before more of it, or as JSON and URLs spell them. */
const BODY = /(?:[\w+/=\r\n…%]|\\+[nr]| +(?=[\w+/=]{16}))*/y

/** Takes private keys in PEM (RFC 7468) out of a text, whole or cut. */
export function withoutPem(text: string, hidden: string): string {
  let out = ''
  let from = 0
  // Looked for once: a search from every start line would be quadratic when there is none.
  let hasEnd = true
  for (const start of text.matchAll(START)) {
    if (start.index < from) continue
    END.lastIndex = start.index
    const end: RegExpExecArray | null = hasEnd ? END.exec(text) : null
    hasEnd = end !== null
    BODY.lastIndex = start.index + start[0].length
    BODY.test(text)
    out += text.slice(from, start.index) + hidden
    from = end ? end.index + end[0].length : BODY.lastIndex
  }
  return withoutEnds(out + text.slice(from), hidden)
}

/** The same where no start line is left. */
function withoutEnds(text: string, hidden: string): string {
  let out = ''
  let from = 0
  // It goes on where the last search ended, otherwise.
  END.lastIndex = 0
  for (const end of text.matchAll(END)) {
    const start = bodyStart(text, from, end.index)
    out += text.slice(from, start) + hidden
    from = end.index + end[0].length
  }
  return out + text.slice(from)
}

/** Where the lines of base64 begin that end at `at`. A space ends them, for before it words of a text may stand. */
function bodyStart(text: string, from: number, at: number): number {
  let start = at
  while (start > from && IN_BODY.test(text.charAt(start - 1))) start--
  return start
}
const IN_BODY = /[\w+/=\r\n…%\\]/
