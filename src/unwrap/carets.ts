/** The same text without the carets of cmd.exe (`^"`, `^` at the end of a line), and where each unit stood. */
export function withoutCarets(text: string): { text: string; offsets: number[] } {
  let out = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at++) {
    let from = at
    if (text[at] === '^' && at + 1 < text.length) {
      at++
      if (text[at] === '\r' && text[at + 1] === '\n') at++
      // A line that goes on; the copy of Chromium writes a line feed in the body as ^ and two line ends.
      if (text[at] === '\n') {
        out += ' '
        offsets.push(from)
        continue
      }
      from = at
    }
    out += text.charAt(at)
    offsets.push(from)
  }
  offsets.push(text.length)
  return { text: out, offsets }
}
