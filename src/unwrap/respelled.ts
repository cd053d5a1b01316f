import type { Offsets } from '../model/index.ts'

/** A text in which parts are spelled otherwise, with the offset of the spelling of each of its units. */
export interface Respelled {
  text: string
  offsets: Offsets
}

/** Undoes one spelling: what `pattern` (global, never empty) matches stands for what `meant` makes of it. Linear. */
export function respelled(text: string, pattern: RegExp, meant: (match: RegExpMatchArray) => string): Respelled {
  return {
    text: text.replace(pattern, (...match) => meant(match as RegExpMatchArray)),
    offsets: () => {
      const offsets: number[] = []
      let at = 0
      for (const match of text.matchAll(pattern)) {
        for (; at < match.index; at++) offsets.push(at)
        for (let unit = meant(match).length; unit > 0; unit--) offsets.push(at)
        at = match.index + match[0].length
      }
      for (; at <= text.length; at++) offsets.push(at)
      return offsets
    },
  }
}
