import { isValueMember, isWordy, NAMING_MEMBER } from './beside.ts'
import type { LineIndex } from './lines.ts'

/**
 * UTF-16 units before a place in which the names above it are looked for, at least: a record of a log, a page of a capture.
 * What is looked through starts at a multiple of them, so that neighbours go through the same.
 */
const WINDOW = 64 * 1024
/** Names that are kept: deeper ones push out those in the middle. */
const DEEPEST = 64
/** UTF-16 units between the places that are remembered, to return to. */
const STEP = 1024

const ENCODED = '%(?:25){0,3}'
/** A bracket, a comma, or a name before a colon or `=`, whatever its quotes: in JSON, in JSON within it, in a URL, in literals. */
const TOKEN = new RegExp(
  `([{[]|${ENCODED}[57]B)|([}\\]]|${ENCODED}[57]D)|(,|${ENCODED}2C)` +
    `|(?:(?<![\\w$])|(?<=%22))([A-Za-z_$-][\\w$.-]{0,63})(?:\\\\*["'\`]|${ENCODED}2[27]|[”’])?\\s*(?::|=|${ENCODED}3[AD])`,
  'gi',
)
/** The value of a member called name: quotes, and what they hold. */
const NAMING = new RegExp(`^${NAMING_MEMBER}$`, 'i')
const QUOTED = /\s*\\*["'“]([^"'\\”]{1,64})/y
/** The same behind a value. */
const BEHIND = new RegExp(
  `^\\\\*["'”]?\\s*,\\s*\\\\*["'“]?${NAMING_MEMBER}\\\\*["'”]?\\s*:\\s*\\\\*["'“]?([^"'\\\\”]{1,64})`,
  'i',
)
/** Units of an item of a list that say whether it is a word. */
const LONGEST = 256
/** The text before an item of a list. */
const BEFORE = /["'“]([^"'”\\]{1,64})\\*["'”]\s*,\s*\\*["'“]?$/

interface Open {
  /** What stands under it: the name before its bracket; of a list, a number. */
  readonly name: string
  readonly isList: boolean
  /** What it calls itself, as a header in an archive does. */
  readonly called?: string
}

/** What is open behind the tokens up to a place, and a name that waits for its value. */
interface State {
  readonly at: number
  readonly stack: readonly Open[]
  readonly pending: string
}

/** Goes through a text once for all places in it that are asked for in their order; from a place remembered, for others. */
class Outline {
  private readonly stack: Open[] = []
  private pending = ''
  private next: RegExpExecArray | null = null
  /** Where the last token stands that was gone by. */
  private reached = -1
  private readonly remembered: State[] = []

  constructor(
    private readonly text: string,
    readonly from: number,
  ) {
    this.resume({ at: from, stack: [], pending: '' })
  }

  private resume({ at, stack, pending }: State): void {
    this.stack.splice(0, this.stack.length, ...stack)
    this.pending = pending
    this.reached = at - 1
    this.read(at)
  }

  /** The next token is kept until it is gone by: there may be none for long. */
  private read(at: number): void {
    TOKEN.lastIndex = at
    this.next = TOKEN.exec(this.text)
  }

  private returnTo(start: number): void {
    while (this.remembered.length > 0 && (this.remembered.at(-1)?.at ?? 0) > start) this.remembered.pop()
    this.resume(this.remembered.at(-1) ?? { at: this.from, stack: [], pending: '' })
  }

  private goBy({ index, 0: all, 1: opening, 2: closing, 3: comma, 4: name }: RegExpExecArray): void {
    const { stack } = this
    if (opening !== undefined) {
      stack.push({ name: this.pending, isList: /\[|5B$/i.test(opening) })
      if (stack.length > DEEPEST) stack.splice(DEEPEST / 2, 1)
      this.pending = ''
    } else if (closing !== undefined) {
      stack.pop()
      this.pending = ''
    } else if (comma !== undefined) this.pending = ''
    else if (name !== undefined) {
      this.pending = name
      this.call(name, index + all.length)
    }
  }

  private call(name: string, behind: number): void {
    const top = this.stack.at(-1)
    if (!top || !NAMING.test(name)) return
    QUOTED.lastIndex = behind
    const called = QUOTED.exec(this.text)?.[1]
    if (called !== undefined) this.stack.splice(-1, 1, { ...top, called })
  }

  /** What is open at a place. */
  at(start: number): Omit<State, 'at'> {
    if (this.reached >= start) this.returnTo(start)
    for (let token = this.next; token && token.index < start; token = this.next) {
      this.goBy(token)
      this.reached = token.index
      const at = token.index + token[0].length
      if (at - (this.remembered.at(-1)?.at ?? this.from) >= STEP)
        this.remembered.push({ at, stack: [...this.stack], pending: this.pending })
      this.read(at)
    }
    return { stack: this.stack, pending: this.pending }
  }
}

/** The outline that was asked last of a text, by the index of its lines. */
const outlines = new WeakMap<LineIndex, Outline>()

function outlineAt(text: string, start: number, lines: LineIndex | undefined): Outline {
  const from = Math.max(0, Math.floor(start / WINDOW) - 1) * WINDOW
  const known = lines && outlines.get(lines)
  if (known?.from === from) return known
  const outline = new Outline(text, from)
  if (lines) outlines.set(lines, outline)
  return outline
}

/**
 * The names above a place of a text that may be cut or broken, as a dotted path each: those of the objects and lists that
 * are open there, and what an entry that holds it is called. Quotes are not followed, for they are what broke. `lines`: of
 * the text, to go through it once for several places.
 */
export function namesAbove(text: string, start: number, end: number, lines?: LineIndex): string[] {
  const place = Math.max(0, start || 0)
  const { stack, pending } = outlineAt(text, place, lines).at(place)
  const path = stack.flatMap(({ name, isList }) => [...(name === '' ? [] : [name]), ...(isList ? ['0'] : [])])
  const called = [...callings(stack), BEHIND.exec(text.slice(end, end + 256))?.[1]]
  if (stack.at(-1)?.isList && !isWordy(text.slice(start, Math.min(end, start + LONGEST)).replaceAll(/^\W+|\W+$/g, '')))
    called.push(BEFORE.exec(text.slice(Math.max(0, start - 160), start))?.[1])
  return [...path, pending].some((name) => name !== '')
    ? [`/${[...path, pending].filter((name) => name !== '').join('/')}`, ...called.filter((name) => name !== undefined)]
    : called.filter((name) => name !== undefined)
}

/** What the entry that holds the place calls itself: it may stand deeper in it, `{ "key": …, "value": { "stringValue": …`. */
function callings(stack: readonly Open[]): (string | undefined)[] {
  const at = stack.findLastIndex(({ name }) => name !== '' && !isValueMember(name))
  return stack.slice(Math.max(0, at)).map(({ called }) => called)
}
