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

function columns(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (COMBINING.test(char)) return 0
  return WIDE.some(([first, last]) => code >= first && code <= last) || EMOJI.test(char) ? 2 : 1
}

/** Columns that an escaped text takes in a terminal. */
export function width(text: string): number {
  let total = 0
  for (const char of text) total += columns(char)
  return total
}

function fitting(chars: Iterable<string>, max: number): string[] {
  const kept: string[] = []
  let used = 0
  for (const char of chars) {
    used += columns(char)
    // Marks take no column; a heap of them is cut as well.
    if (used > max || kept.length >= 2 * max) break
    kept.push(char)
  }
  return kept
}

/** The end of a text, at most `max` columns; `…` in front when something was cut, or when `cut` says so. */
export function lastColumns(text: string, max: number, cut = false): string {
  const chars = [...text].reverse()
  if (!cut && fitting(chars, max).length === chars.length) return text
  const kept = fitting(chars, max - 1)
    .reverse()
    .join('')
  return kept.startsWith('…') ? kept : `…${kept}`
}

/** The beginning of a text, at most `max` columns; `…` behind when something was cut, or when `cut` says so. */
export function firstColumns(text: string, max: number, cut = false): string {
  const chars = [...text]
  if (!cut && fitting(chars, max).length === chars.length) return text
  const kept = fitting(chars, max - 1).join('')
  return kept.endsWith('…') ? kept : `${kept}…`
}
