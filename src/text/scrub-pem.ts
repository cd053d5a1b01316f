/** Spaces are `+` or `%20` in a form body. */
const START = /-----BEGIN[A-Z0-9 +%]{1,60}PRIVATE(?: |\+|%\d{2,6})KEY(?:(?: |\+|%\d{2,6})BLOCK)?-----/g
const END = /-----END[A-Z0-9 +%]{1,60}PRIVATE(?: |\+|%\d{2,6})KEY(?:(?: |\+|%\d{2,6})BLOCK)?-----/g
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
  return out + text.slice(from)
}
