import { BLANKS, MISSED } from './literal-syntax.ts'
import { Respelling } from './respelling.ts'

/** What was read at a place; `absent`: something that JSON does not write, as `undefined`; undefined: no literal. */
export type Got = 'value' | 'absent' | undefined

/** A place in a text that is read as a literal, and the JSON that was made of what is before it. */
export abstract class LiteralCursor {
  readonly out = new Respelling()
  at: number
  /** JSON has no such spelling. */
  foreign = false
  /** What was left out is unknown, not absent. */
  elided = false
  /** Where in the JSON bytes stand that were not printed. */
  goneAt: number | undefined
  protected readonly text: string
  #unprinted: number | undefined
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

  protected skip(): void {
    do {
      this.match(BLANKS)
      if (!this.text.startsWith('/*', this.at)) return
      const end = this.text.indexOf('*/', this.at + 2)
      this.at = end < 0 ? this.text.length : end + 2
    } while (this.at < this.text.length)
  }

  protected put(json: string, start: number): Got {
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
    if (MISSED.test(this.member)) this.goneAt ??= this.out.units
    return this.stringOf('…', start)
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
    this.out.put('   ', this.#unprinted)
    this.out.end(this.at)
  }
}
