const isBase64url = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2d ||
  code === 0x5f

/** The end of the base64url run at `from`. */
function runEnd(text: string, from: number): number {
  let at = from
  // Behind the text the code is NaN, which is no digit.
  while (isBase64url(text.charCodeAt(at))) at++
  return at
}

/**
 * Takes JWS and JWE out of a text, RFC 7515 §7.1 and RFC 7516 §7.1: three or five parts, the first of which starts with
 * `{"`; two when they were cut. A loop, because a pattern would start anew at every `eyJ`. Client data without dots starts
 * so too, and stays.
 */
export function withoutJwt(text: string, hidden: string): string {
  let out = ''
  let copied = 0
  for (let start = text.indexOf('eyJ'); start !== -1; ) {
    const firstEnd = runEnd(text, start)
    let end = firstEnd
    let dots = 0
    // The claims of one whose header was cut: client data stands behind no dot.
    let content = text.charCodeAt(start - 1) === 0x2e && isBase64url(text.charCodeAt(start - 2)) ? firstEnd - start : 0
    while (dots < 4 && text.charCodeAt(end) === 0x2e) {
      const next = runEnd(text, end + 1)
      content += next - end - 1
      dots++
      end = next
    }
    // "eyJ0eXBl….json" is a file.
    if (content >= (dots >= 2 ? 1 : CUT)) {
      out += text.slice(copied, start) + hidden
      copied = end
      start = text.indexOf('eyJ', end)
    } else start = text.indexOf('eyJ', firstEnd)
  }
  return out + text.slice(copied)
}

/** Units of a second part without a third: enough that it is no word. */
const CUT = 8
