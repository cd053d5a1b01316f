import { eachUnit } from '../../json/doc.ts'
import { type Respelled, respelled } from '../respelled.ts'
import type { Scanned } from './scan.ts'

/** Narrower or wider, no program breaks lines: terminals have some 80 columns, Docker parts a line of a log after 16 KB. */
const NARROWEST = 20
const WIDEST = 20_000
/** A line break, and the indentation that was put behind it. */
const BREAK = /[ \t]{0,200}\r?\n[ \t]{0,200}/g
/** Outside of strings: in JSON no two names or numbers stand side by side. */
const IN_TOKEN = /(?<=[\w.+-])[ \t]{0,200}\r?\n[ \t]{0,200}(?=[\w.])/g
const WORDS = /[^\s"\\][ \t]{1,9}[^\s"\\]/

/**
 * Undoes hard wraps of the island that stands at a place of a text. A terminal breaks each line at its width, wherever
 * that is; a program of mail at a blank, which is gone then, or within a word that is too long: what holds no blanks
 * else, as all that is encoded, is put together as it is.
 */
export function joined(text: string, start: number, { end, wrapped }: Scanned): Respelled {
  const island = text.slice(start, end)
  if (wrapped.length === 0) return { text: island, offsets: eachUnit(start, island) }
  if (isOfOneWidth(text, start, end))
    return moved(
      respelled(island, /\r?\n/g, () => ''),
      start,
    )
  const pieces: string[] = []
  const offsets: number[] = []
  let from = start
  const upTo = (at: number): void => {
    pieces.push(text.slice(from, at))
    for (; from < at; from++) offsets.push(from)
  }
  const mend = (to: number, pattern: RegExp, instead: string): void => {
    const piece = text.slice(from, to)
    const base = from
    for (const { index, 0: gap } of piece.matchAll(pattern)) {
      upTo(base + index)
      pieces.push(instead)
      if (instead !== '') offsets.push(from)
      from += gap.length
    }
    upTo(to)
  }
  for (const string of wrapped) {
    mend(string.start, IN_TOKEN, '')
    mend(string.end, BREAK, WORDS.test(text.slice(string.start, string.end)) ? ' ' : '')
  }
  mend(end, IN_TOKEN, '')
  return { text: pieces.join(''), offsets: () => [...offsets, end] }
}

/** A text as it was before a terminal broke it at its width; undefined: no line is so long that another goes on with it. */
export function unbroken(text: string): Respelled | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, '').length)
  const width = lines.reduce((widest, length) => Math.max(widest, length), 0)
  if (width < NARROWEST || width > WIDEST || lines.length < 2) return undefined
  const breaks = breaksBehind(text, width)
  return breaks.length > 0 ? without(text, breaks) : undefined
}

interface Break {
  at: number
  end: number
}

/** The line breaks behind lines of this width, where no blank follows. A pattern that looks back so far takes the square of the time. */
function breaksBehind(text: string, width: number): Break[] {
  let line = 0
  return Array.from(text.matchAll(/\r?\n/g)).flatMap(({ index: at, 0: { length } }) => {
    const isFull = at - line === width
    line = at + length
    return isFull && /\S/.test(text.charAt(line)) ? [{ at, end: line }] : []
  })
}

function without(text: string, breaks: readonly Break[]): Respelled {
  const starts = [0, ...breaks.map(({ end }) => end)]
  const ends = [...breaks.map(({ at }) => at), text.length]
  return {
    text: starts.map((start, index) => text.slice(start, ends[index])).join(''),
    offsets: () => {
      const offsets: number[] = []
      for (const [index, start] of starts.entries())
        for (let at = start; at < (ends[index] ?? start); at++) offsets.push(at)
      return [...offsets, text.length]
    },
  }
}

/** All lines but the last are as long as the first, with what stands before the island on it. */
function isOfOneWidth(text: string, start: number, end: number): boolean {
  const lines = text.slice(text.lastIndexOf('\n', start) + 1, end).split(/\r?\n/)
  const width = lines[0]?.length ?? 0
  if (width < NARROWEST || (lines.at(-1)?.length ?? 0) > width) return false
  return lines.slice(0, -1).every(({ length }) => length === width)
}

const moved = ({ text, offsets }: Respelled, by: number): Respelled => ({
  text,
  offsets: () => Array.from(offsets(), (offset) => offset + by),
})
