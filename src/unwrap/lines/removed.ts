import type { Respelled } from '../respelled.ts'

/** A stretch of a text that is no part of what is read, from offset to offset. */
export type Stretch = readonly [start: number, end: number]

/** A text without some stretches of it, which stand in order. */
export function without(text: string, stretches: readonly Stretch[]): Respelled {
  const pieces: string[] = []
  let from = 0
  for (const [start, end] of stretches) {
    pieces.push(text.slice(from, start))
    from = end
  }
  pieces.push(text.slice(from))
  const offsets = (): number[] => {
    const all: number[] = []
    let at = 0
    for (const [start, end] of stretches) {
      for (; at < start; at++) all.push(at)
      at = end
    }
    for (; at <= text.length; at++) all.push(at)
    return all
  }
  return { text: pieces.join(''), offsets }
}

/** A line, without what ends it. */
export interface Line {
  start: number
  text: string
  /** Where the next one begins. */
  next: number
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed + 1
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' ? feed - 1 : feed
    lines.push({ start, text: text.slice(start, end), next })
    start = next
  }
  return lines
}
