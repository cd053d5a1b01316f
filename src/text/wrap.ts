/** First and last code points that a terminal draws two columns wide: UAX #11, classes W and F, without emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
]
/** Regional indicators are two columns only as a pair, so one each. */
const EMOJI = /^(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation}$/u
const COMBINING = /^[\p{Mn}\p{Me}]$/u

/** Punctuation, arrows and the lines of a frame, which our own words have: the patterns are dear to compile. */
const isPlainSign = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code <= 0x21ff) || (code >= 0x2500 && code <= 0x257f)

function columnsOfOne(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x300 || isPlainSign(code)) return 1
  if (COMBINING.test(char)) return 0
  return WIDE.some(([first, last]) => code >= first && code <= last) || EMOJI.test(char) ? 2 : 1
}

/** Columns that an escaped text takes in a terminal; `enough`: beyond which nobody asks for the rest. */
export function columns(text: string, enough = Number.POSITIVE_INFINITY): number {
  let total = 0
  for (const char of text) {
    if (total >= enough) break
    total += columnsOfOne(char)
  }
  return total
}

function fitting(chars: Iterable<string>, max: number): string[] {
  const kept: string[] = []
  let used = 0
  for (const char of chars) {
    used += columnsOfOne(char)
    // Marks take no column; a heap of them is cut as well.
    if (used > max || kept.length >= 2 * max) break
    kept.push(char)
  }
  return kept
}

/** Units in which `fitting` finds all that it keeps: pairs of surrogates, twice as many as there are columns, and more than one that a cut may halve. */
const reach = (max: number): number => 4 * Math.max(0, max) + 4

/** The end of a text, at most `max` columns; `…` in front when something was cut, or when `cut` says so. */
export function lastColumns(text: string, max: number, cut = false): string {
  const near = text.slice(-reach(max))
  const chars = [...near].reverse()
  if (!cut && near.length === text.length && fitting(chars, max).length === chars.length) return text
  const kept = fitting(chars, max - 1)
    .reverse()
    .join('')
  return kept.startsWith('…') ? kept : `…${kept}`
}

/** The beginning of a text, at most `max` columns; `…` behind when something was cut, or when `cut` says so. */
export function firstColumns(text: string, max: number, cut = false): string {
  const near = text.slice(0, reach(max))
  const chars = [...near]
  if (!cut && near.length === text.length && fitting(chars, max).length === chars.length) return text
  const kept = fitting(chars, max - 1).join('')
  return kept.endsWith('…') ? kept : `${kept}…`
}

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
      const wide = columnsOfOne(char)
      if (used + wide > room()) close()
      line += char
      used += wide
    }
  }
  if (line !== '' || lines.length === 0) close()
  return lines
}
