/** How the quotation marks of an island are spelled: so many backslashes, and what stands behind them. */
export interface Marks {
  slashes: number
  /** Sticky. */
  mark: RegExp
}

export interface Scanned {
  end: number
  /** Its last brace closes its first; else it breaks off. */
  whole: boolean
  /** Strings that go on over a line break, which no string of JSON does (RFC 8259 §7). */
  wrapped: readonly { start: number; end: number }[]
  /** Where the first of them is broken, if only by what comes after a line that was cut. */
  broken?: number
}

/** Units that mean nothing here; what is no mark of this island is passed over one by one. */
const PLAIN = /[^"'{}\\\r\n]+/y

/**
 * Where an object ends whose quotation marks are spelled so. Each level of escaping doubles the backslashes and puts one
 * before each mark, or only doubles them where the marks around are others (a literal of Python in single quotes):
 * halving their number as often as it takes for the marks of this object tells what any other mark is in it.
 */
export function scanIsland(text: string, start: number, { slashes, mark }: Marks): Scanned {
  const levels = slashes === 0 ? 0 : 32 - Math.clz32(slashes)
  const found: Scanned & { wrapped: { start: number; end: number }[] } = { end: text.length, whole: false, wrapped: [] }
  let depth = 0
  let opened = -1
  let broken = false
  for (let at = start; at < text.length; ) {
    PLAIN.lastIndex = at
    at += PLAIN.exec(text)?.[0].length ?? 0
    const before = at
    while (text[at] === '\\') at++
    const run = at - before
    mark.lastIndex = at
    const spelling = mark.exec(text)?.[0]
    if (spelling !== undefined) {
      // The string around it ends here.
      if (run < slashes) return { ...found, end: before }
      at += spelling.length
      if ((run >> levels) % 2 === 1) continue
      if (opened < 0) opened = before
      else {
        if (broken) found.wrapped.push({ start: opened, end: at })
        opened = -1
        broken = false
      }
      continue
    }
    const unit = text[at]
    if (run > 0 && unit !== '\n' && unit !== '\r') at++
    else if (unit === '"' && mark.source !== "'") return { ...found, end: at }
    else {
      if (opened >= 0) {
        if (unit === '\n' || unit === '\r') {
          found.broken ??= at
          broken = true
        }
      } else if (unit === '{') depth++
      else if (unit === '}' && --depth === 0) return { ...found, end: at + 1, whole: true }
      at++
    }
  }
  return found
}
