import { tryFlatJson } from '../../json/parse.ts'
import { cutJson } from '../cut-json.ts'
import { mayHold } from '../may-hold.ts'
import type { Respelled } from '../respelled.ts'

/** What word processors, chats and input methods put in place of the marks of JSON. */
const ODD_QUOTES = '\u201c-\u201f\u00ab\u00bb\u2033\u2036\uff02\u301d-\u301f\u2018-\u201b\u2039\u203a\uff07'
const ODD_BLANKS = '\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028\u2029\u202f\u205f-\u2060\u3000\ufeff'
const ODD_MARKS = new Map([
  ['\uff5b', '{'],
  ['\uff5d', '}'],
  ['\uff3b', '['],
  ['\uff3d', ']'],
  ['\uff1a', ':'],
  ['\uff0c', ','],
  ['\u3001', ','],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2013', '-'],
  ['\u2212', '-'],
])

/** Where an object with such marks begins. */
export const ODD_BEGIN = `[{\uff5b][\\s${ODD_BLANKS}]{0,400}["${ODD_QUOTES}]`

/** Cheap: whether any of them stands in a text. */
export const isOdd = (text: string): boolean => ODD.test(text)

const ODD = new RegExp(`[${ODD_QUOTES}${ODD_BLANKS}${[...ODD_MARKS.keys()].join('')}]`)
const QUOTE = new RegExp(`["${ODD_QUOTES}]`)
const SINGLE = /[\u2018-\u201b\u2039\u203a\uff07]/
const BLANK = new RegExp(`[${ODD_BLANKS}]`)
/** Behind the second mark of a string. */
const BEHIND = new RegExp(`[\\s${ODD_BLANKS}]{0,200}(?:[:,}\\]\uff5d\uff3d\uff1a\uff0c\u3001]|$)`, 'y')

/** What an island means, where it ends, and the first unit of it that had to be replaced. */
export interface Typed extends Respelled {
  end: number
  /** In `text`. */
  first: number
  quotes: boolean
  /** Strings in it were broken into lines. */
  isFolded?: true
}

/** How strictly an object is read. */
interface How {
  /** A string between plain quotation marks ends at one. */
  strict: boolean
  /** Strings may be broken into lines. */
  folded?: true
  /** It may break off. */
  cut?: true
}

/** UTF-16 units of a string that was broken into lines. */
const LONGEST_FOLDED = 20_000
/** A line break within a string, and the indentation that was put behind it. */
const FOLD = /[ \t]{0,200}\r?\n[ \t]{0,200}/y

/**
 * An object with typographic marks, as JSON. A value may hold such marks that are its own: a typographic mark ends a
 * string only where JSON goes on behind it, and a string between plain quotation marks ends at one, unless that makes no JSON.
 */
export function typed(text: string, start: number): Typed | undefined {
  for (const how of [{ strict: true }, { strict: false }, { strict: true, folded: true }] satisfies How[]) {
    const found = respell(text, start, how)
    if (found && tryFlatJson(found.text) !== undefined) return found
  }
  return undefined
}

/** What is left of such an object, up to the end of the text or of the line in which a string breaks off. */
export function typedLeft(text: string, start: number): Typed | undefined {
  const found = respell(text, start, { strict: true, cut: true })
  return found && mayHold(found.text) && cutJson(found.text) ? found : undefined
}

function respell(text: string, start: number, { strict, folded, cut }: How): Typed | undefined {
  const out: string[] = []
  const offsets: number[] = []
  let first = -1
  let quotes = false
  let isFolded = false
  let depth = 0
  const put = (meant: string, at: number): void => {
    if (first < 0 && meant !== text[at]) first = out.length
    out.push(meant)
    offsets.push(at)
  }
  const typedOf = (end: number): Typed | undefined =>
    first < 0
      ? undefined
      : { text: out.join(''), offsets: () => [...offsets, end], end, first, quotes, ...(isFolded ? { isFolded } : {}) }
  for (let at = start; at < text.length; at++) {
    const unit = text.charAt(at)
    if (QUOTE.test(unit)) {
      const second = stringEnd(text, at, strict, folded)
      if (second === undefined && !cut) return undefined
      const end = second ?? lineEnd(text, at)
      quotes ||= unit !== '"' || text[end] !== '"'
      put('"', at)
      const hasWords = /[^\s"\\][ \t]{1,9}[^\s"\\]/.test(folded ? text.slice(at + 1, end) : '')
      for (at++; at < end; at++) {
        FOLD.lastIndex = at
        const fold = folded && FOLD.exec(text)?.[0]
        if (fold) {
          isFolded = true
          if (hasWords) put(' ', at)
          at += fold.length - 1
          continue
        }
        if (text[at] === '"') put('\\', at)
        else if (text[at] === '\\') put('\\', at++)
        put(text.charAt(at), at)
      }
      if (second === undefined) return typedOf(end)
      put('"', end)
      continue
    }
    const meant = BLANK.test(unit) ? ' ' : (ODD_MARKS.get(unit) ?? unit)
    put(meant, at)
    if (meant === '{') depth++
    else if (meant === '}' && --depth === 0) return cut ? undefined : typedOf(at + 1)
  }
  return cut && typedOf(text.length)
}

const lineEnd = (text: string, at: number): number => {
  const end = text.slice(at).search(/[\r\n]/)
  return end < 0 ? text.length : at + end
}

function stringEnd(text: string, open: number, strict: boolean, folded?: true): number | undefined {
  const mark = text.charAt(open)
  const single = SINGLE.test(mark)
  const most = folded ? Math.min(text.length, open + LONGEST_FOLDED) : text.length
  for (let at = open + 1; at < most; at++) {
    const unit = text.charAt(at)
    if (unit === '\\') at++
    else if (!folded && (unit === '\n' || unit === '\r')) return undefined
    else if (mark === '"' && unit === '"') return at
    else if (QUOTE.test(unit) && SINGLE.test(unit) === single && !(mark === '"' && strict)) {
      BEHIND.lastIndex = at + 1
      if (BEHIND.test(text)) return at
    }
  }
  return undefined
}
