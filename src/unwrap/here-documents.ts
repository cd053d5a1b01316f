import type { Word } from './word.ts'

/** What is said of a here-document before it comes (POSIX 2024 §2.7.4): the line that ends it, and whether its tabs and escapes go. */
export interface Heredoc {
  end: string
  tabs: boolean
  escapes: boolean
}

const HEREDOC = /<<(-?)[ \t]{0,9}(?:'([\w.-]{1,60})'|"([\w.-]{1,60})"|(\\?)([\w.-]{1,60}))/y

/** The operator at a place, and its length. */
export function heredocAt(text: string, at: number): { heredoc: Heredoc; length: number } | undefined {
  HEREDOC.lastIndex = at
  const [whole, dash, single, double, slash, bare = ''] = HEREDOC.exec(text) ?? []
  if (whole === undefined) return undefined
  const quoted = single ?? double
  return {
    heredoc: { end: quoted ?? bare, tabs: dash === '-', escapes: quoted === undefined && slash === '' },
    length: whole.length,
  }
}

/** Its text, from the line that begins at `from`, and where the command line goes on. */
export function readHeredoc(text: string, from: number, { end, tabs, escapes }: Heredoc): { word: Word; at: number } {
  const word: Word = { text: '', offsets: [], start: from }
  let at = from
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    const line = text.slice(at, next)
    const bare = tabs ? line.trimStart() : line
    if (bare.trimEnd() === end) return { word: ended(word, at), at: next }
    let unit = line.length - bare.length
    for (; unit < line.length; unit++) {
      const skips = escapes && line[unit] === '\\' && /[$`\\]/.test(line[unit + 1] ?? '')
      word.offsets.push(at + unit)
      if (skips) unit++
      word.text += line.charAt(unit)
    }
    at = next
  }
  return { word: ended(word, at), at }
}

function ended(word: Word, at: number): Word {
  word.offsets.push(at)
  return word
}
