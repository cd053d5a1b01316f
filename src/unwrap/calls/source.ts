/** A piece of a program. */
export interface Range {
  start: number
  end: number
}

/** Arguments of a call, or members of an object. */
const MAX_ITEMS = 1_000
/** UTF-16 units of one expression. */
const MAX_EXPRESSION = 100_000
const OPENING = '([{'
const CLOSING = ')]}'

/** Behind the string that begins there. One in simple quotes ends with its line, unless it holds an object (PHP, Ruby). */
export function stringEnd(text: string, open: number): number {
  const unit = text.charAt(open)
  const quote = unit !== '`' && text.startsWith(unit.repeat(3), open) ? unit.repeat(3) : unit
  const isLong = quote.length === 3 || unit === '`' || isOverLines(text, open)
  const last = Math.min(text.length, open + MAX_EXPRESSION)
  for (let at = open + quote.length; at < last; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '\n' && !isLong) return at
    else if (text.startsWith(quote, at)) return at + quote.length
  }
  return last
}

export const isOverLines = (text: string, open: number): boolean => /^['"]\s{0,9}[{[]/.test(text.slice(open, open + 12))

/** Where the expression ends that begins there: at a comma, a semicolon, the end of its brackets, or of its line where nothing goes on. */
export function expressionEnd(text: string, start: number, overLines: boolean): number {
  const closed = closings(text)
  const open: number[] = []
  const last = Math.min(text.length, start + MAX_EXPRESSION)
  for (let at = start; at < last; at++) {
    const unit = text.charAt(at)
    if (unit === '"' || unit === "'" || unit === '`') at = stringEnd(text, at) - 1
    else if (isComment(text, at)) at = lineEnd(text, at) - 1
    else if (OPENING.includes(unit)) {
      const known = closed.get(at)
      if (known === undefined) open.push(at)
      else at = known
    } else if (CLOSING.includes(unit)) {
      const opening = open.pop()
      if (opening === undefined) return at
      closed.set(opening, at)
    } else if (open.length > 0) continue
    else if (unit === ',' || unit === ';') return at
    else if (unit === '\n' && !overLines && at > start && !goesOn(text, at)) return at
  }
  // What does not close up to the end of the text closes nowhere.
  if (last === text.length) for (const opening of open) closed.set(opening, last)
  return last
}

/** Where brackets close, of the text that was asked for last: a call within calls is gone through with each of them. */
let asked: { text: string; closed: Map<number, number> } = { text: '', closed: new Map() }

function closings(text: string): Map<number, number> {
  if (asked.text !== text || asked.closed.size > MAX_EXPRESSION) asked = { text, closed: new Map() }
  return asked.closed
}

const isComment = (text: string, at: number): boolean =>
  (text[at] === '/' && text[at + 1] === '/' && text[at - 1] !== ':') ||
  (text[at] === '#' && /[\s,]/.test(text.charAt(at - 1)) && /[\s!]/.test(text.charAt(at + 1)))

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const goesOn = (text: string, at: number): boolean => /^\s{0,99}(?:[.+?:&|]|->|\{)/.test(text.slice(at, at + 102))

/** What stands between brackets, apart by commas; `end`: behind the closing one. */
export function itemsIn(text: string, open: number): { items: Range[]; end: number } {
  const items: Range[] = []
  for (let at = open + 1; at < text.length && items.length < MAX_ITEMS; ) {
    const end = expressionEnd(text, at, true)
    const item = trimmed(text, { start: at, end })
    if (item.end > item.start) items.push(item)
    if (text[end] !== ',') return { items, end: end + 1 }
    at = end + 1
  }
  return { items, end: text.length }
}

/** Without the blanks and comments around it. */
export function trimmed(text: string, { start, end }: Range): Range {
  let from = start
  for (;;) {
    while (from < end && /\s/.test(text.charAt(from))) from++
    if (from >= end || !isComment(text, from)) break
    from = lineEnd(text, from)
  }
  let to = end
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** `name: value`, `'name' => value`, `name=value`: of an argument or a member. */
const NAMED =
  /(?:(["'])([\w-]{1,60})\1\s{0,9}(?:=>|:|=)|:([a-z]\w{0,60})\s{0,9}=>|([A-Za-z_]\w{0,60})\s{0,9}(?::(?!:)|=(?![=>~])))\s{0,99}/y
const BARE = /[A-Za-z_]\w{0,60}$/y

export interface Named extends Range {
  name?: string
}

export function named(text: string, { start, end }: Range): Named {
  NAMED.lastIndex = start
  const match = NAMED.exec(text)
  const name = match?.[2] ?? match?.[3] ?? match?.[4]
  return match && name !== undefined ? { name, start: start + match[0].length, end } : { start, end }
}

/** The members of an object; one that is no more than a name is the variable that is called so. */
export function membersOf(text: string, open: number): Named[] {
  return itemsIn(text, open).items.map((item) => {
    const member = named(text, item)
    const alone = text.slice(item.start, item.end)
    BARE.lastIndex = 0
    return member.name === undefined && BARE.test(alone) ? { ...item, name: alone } : member
  })
}
