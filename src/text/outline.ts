/** UTF-16 units before a place in which the names above it are looked for: a record of a log, a page of a capture. */
const WINDOW = 64 * 1024
/** Names that are kept: deeper ones push out those in the middle. */
const DEEPEST = 64

const ENCODED = '%(?:25){0,3}'
/** A bracket, a comma, or a name before a colon or `=`, whatever its quotes: in JSON, in JSON within it, in a URL, in literals. */
const TOKEN = new RegExp(
  `([{[]|${ENCODED}[57]B)|([}\\]]|${ENCODED}[57]D)|(,|${ENCODED}2C)` +
    `|(?:(?<![\\w$])|(?<=%22))([A-Za-z_$-][\\w$.-]{0,63})(?:\\\\*["'\`]|${ENCODED}2[27]|[”’])?\\s*(?::|=|${ENCODED}3[AD])`,
  'gi',
)
/** The value of a member called name: quotes, and what they hold. */
const NAMING = /^(?:name|key|header)$/i
const QUOTED = /\s*\\*["'“]([^"'\\”]{1,64})/y
/** The same behind a value. */
const BEHIND = /^\\*["'”]?\s*,\s*\\*["'“]?(?:name|key|header)\\*["'”]?\s*:\s*\\*["'“]?([^"'\\”]{1,64})/i

interface Open {
  /** What stands under it: the name before its bracket; of a list, a number. */
  name: string
  isList: boolean
  /** What it calls itself, as a header in an archive does. */
  called?: string
}

/**
 * The names above a place of a text that may be cut or broken, as a dotted path each: those of the objects and lists that
 * are open there, and what an entry that holds it is called. Quotes are not followed, for they are what broke.
 */
export function namesAbove(text: string, start: number, end: number): string[] {
  const stack: Open[] = []
  let pending = ''
  TOKEN.lastIndex = Math.max(0, start - WINDOW)
  for (let token = TOKEN.exec(text); token && token.index < start; token = TOKEN.exec(text)) {
    const [all, opening, closing, comma, name] = token
    if (opening !== undefined) {
      stack.push({ name: pending, isList: /\[|5B$/i.test(opening) })
      if (stack.length > DEEPEST) stack.splice(DEEPEST / 2, 1)
      pending = ''
    } else if (closing !== undefined) {
      stack.pop()
      pending = ''
    } else if (comma !== undefined) pending = ''
    else if (name !== undefined) {
      pending = name
      const top = stack.at(-1)
      QUOTED.lastIndex = token.index + all.length
      if (top && NAMING.test(name)) {
        const called = QUOTED.exec(text)?.[1]
        if (called !== undefined) top.called = called
      }
    }
  }
  const path = stack.flatMap(({ name, isList }) => [...(name === '' ? [] : [name]), ...(isList ? ['0'] : [])])
  const called = [stack.at(-1)?.called, BEHIND.exec(text.slice(end, end + 256))?.[1]]
  return [...path, pending].some((name) => name !== '')
    ? [`/${[...path, pending].filter((name) => name !== '').join('/')}`, ...called.filter((name) => name !== undefined)]
    : called.filter((name) => name !== undefined)
}
