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
