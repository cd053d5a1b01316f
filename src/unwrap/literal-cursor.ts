import { BLANKS, MISSED, PRINTERS } from './literal-syntax.ts'
import { Respelling } from './respelling.ts'
import type { GoneSign } from './unreadable.ts'

/** What was read at a place; `absent`: something that JSON does not write, as `undefined`; undefined: no literal. */
export type Got = 'value' | 'absent' | undefined

/** UTF-16 units of one expression of a program, without its strings, and of one of these. */
const MAX_COMPUTED = 300
const MAX_QUOTED = 20_000
/** The same of a name or a word that is cut. */
const MAX_BEGUN = 60

/** A place in a text that is read as a literal, and the JSON that was made of what is before it. */
export abstract class LiteralCursor {
  readonly out = new Respelling()
  at: number
  /** JSON has no such spelling. */
  foreign = false
  /** The text ends within it. */
  ended = false
  /** What was left out is unknown, not absent. */
  elided = false
  /** Values that a program computes, and values that are written out. */
  unknown = 0
  known = 0
  /** Where in the JSON bytes stand that were not printed. */
  goneAt: number | undefined
  /** Who printed them, where it is no console. */
  printer: GoneSign | undefined
  protected readonly text: string

  get length(): number {
    return this.text.length
  }

  /** Something that is no expression was met: what is around it is no literal either. */
  #failed = false
  #unprinted: number | undefined
  /** The last value is the one that stands for none. */
  protected nothing = false
  /** The name of the last member. */
  protected member = ''

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  protected match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return undefined
    this.at += found[0].length
    return found
  }

  /** Whether it stands here. */
  protected sees(pattern: RegExp | undefined): boolean {
    if (pattern) pattern.lastIndex = this.at
    return pattern?.test(this.text) === true
  }

  /** Whether no more is left than the beginning of a name or a word. */
  protected breaksOff(at: number): boolean {
    return this.text.length - at < MAX_BEGUN && /^[^\n,;(){}\]]*[([]?$/.test(this.text.slice(at))
  }

  protected skip(): void {
    do {
      this.match(BLANKS)
      if (!this.text.startsWith('/*', this.at)) return
      const end = this.text.indexOf('*/', this.at + 2)
      this.at = end < 0 ? this.text.length : end + 2
    } while (this.at < this.text.length)
  }

  protected put(json: string, start: number): Got {
    this.nothing = json === 'null'
    this.out.put(json, start)
    this.out.end(this.at)
    return 'value'
  }

  /** A string that stands for what was read since `start`. */
  protected stringOf(text: string, start: number): Got {
    return this.put(JSON.stringify(text), start)
  }

  /** Bytes were here; a placeholder says that nobody knows which. */
  protected gone(start: number): Got {
    if (MISSED.test(this.member) && this.goneAt === undefined) {
      this.goneAt = this.out.units
      this.printer = this.#printerAt(start)
    }
    return this.stringOf('…', start)
  }

  #printerAt(start: number): GoneSign | undefined {
    const printed = this.text.slice(start, start + 60)
    return PRINTERS.find(([pattern]) => pattern.test(printed))?.[1]
  }

  /**
   * What a program computes here stands for a value that nobody knows: a name, a call, a sum. It ends where its container goes
   * on; a semicolon or another statement is no expression.
   */
  protected computed(start: number, line = false): Got {
    if (this.#failed) return undefined
    this.#failed = true
    const ends: string[] = []
    this.ended = this.text.length - start < MAX_COMPUTED
    for (let at = start, left = MAX_COMPUTED; at < this.text.length && left > 0; at++, left--) {
      const unit = this.text.charAt(at)
      if (unit === '"' || unit === "'" || unit === '`') at = this.#quoted(at)
      else if ('([{'.includes(unit)) ends.push(unit)
      else if (unit === ';') return this.#isNone()
      else if (ends.length > 0) {
        if (')]}'.includes(unit)) ends.pop()
      } else if (
        ',)]}'.includes(unit) ||
        (unit === '\n' && !/^\s{0,99}[.?+&|,)\]}]/.test(this.text.slice(at, at + 101)))
      ) {
        if ((unit === '\n' && !line) || at === start) return this.#isNone()
        this.ended = false
        this.at = at
        this.foreign = true
        this.unknown++
        this.#failed = false
        return this.stringOf('…', start)
      }
    }
    return undefined
  }

  #isNone(): undefined {
    this.ended = false
  }

  #quoted(open: number): number {
    const quote = this.text.charAt(open)
    const last = Math.min(this.text.length, open + MAX_QUOTED)
    let at = open + 1
    while (at < last && this.text[at] !== quote && (quote === '`' || this.text[at] !== '\n'))
      at += this.text[at] === '\\' ? 2 : 1
    return at
  }

  /** Something was here, and what it was nobody knows. */
  protected notPrinted(start: number): Got {
    this.elided = true
    if (MISSED.test(this.member)) this.#unprinted ??= start
    return 'absent'
  }

  /** Blanks where nothing stands now, so that there is a place to tell of it. */
  protected tellUnprinted(): void {
    if (this.#unprinted === undefined || this.goneAt !== undefined) return
    this.goneAt = this.out.units
    this.printer = this.#printerAt(this.#unprinted)
    this.out.put('   ', this.#unprinted)
    this.out.end(this.at)
  }
}
