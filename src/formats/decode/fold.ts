import { width as columns } from '../../text/width.ts'

/**
 * Lines of at most `width` columns: broken at spaces, and inside a word that is longer than a line. Further lines start
 * with `indent` spaces. Give it escaped text without line ends; colour goes on afterwards.
 */
export function fold(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const room = (): number => width - (lines.length > 0 ? indent : 0)
  const close = (): void => {
    lines.push((lines.length > 0 ? ' '.repeat(indent) : '') + line.trimEnd())
    line = ''
    used = 0
  }
  for (const token of text.match(/ +|[^ ]+/g) ?? []) {
    const size = columns(token)
    if (token.startsWith(' ')) {
      if (used === 0) continue
      line += token
      used += size
      continue
    }
    if (used > 0 && used + size > room()) close()
    if (size <= room()) {
      line += token
      used += size
      continue
    }
    for (const char of token) {
      const wide = columns(char)
      if (used + wide > room()) close()
      line += char
      used += wide
    }
  }
  if (line !== '' || lines.length === 0) close()
  return lines
}
