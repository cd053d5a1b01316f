import { width as columns } from './width.ts'

/**
 * Breaks a text at spaces into lines of at most `width` columns, indentation included. The first line is not indented:
 * it follows a label; every further one starts with `indent` spaces. A word that is too long stays whole, so that a URL
 * can be copied. Line ends in the text stay. Wrap first, colour after.
 */
export function wrap(text: string, width: number, indent = 0): string {
  const room = Math.max(1, width - indent)
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let used = 0
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
      const size = columns(word)
      if (used > 0 && used + 1 + size > room) {
        lines.push(line)
        line = ''
        used = 0
      }
      line += used > 0 ? ` ${word}` : word
      used += size + (used > 0 ? 1 : 0)
    }
    lines.push(line)
  }
  return lines.map((line, at) => (at > 0 && line !== '' ? ' '.repeat(indent) + line : line)).join('\n')
}

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
