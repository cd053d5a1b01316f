import { fold, MEMBERS } from '../classify/credential/members.ts'
import { textOf } from '../convert.ts'
import { type Got, LiteralCursor } from './literal-cursor.ts'
import { stringContent } from './literal-strings.ts'
import type { Style } from './literal-syntax.ts'
import * as syntax from './literal-syntax.ts'
import type { Mark } from './respelling.ts'

/** What holds members or elements, in whatever brackets. */
export abstract class LiteralContainers extends LiteralCursor {
  protected abstract value(style: Style): Got

  protected container(style: Style, start: number, named?: true | undefined): Got {
    const open = this.out.mark()
    const map = named as boolean | undefined
    const inside = { style, open, count: 0, map, indexed: false, cut: false, numbers: true }
    this.out.put(map ? '{' : '[', start)
    let commas = 0
    for (let apart = true; ; ) {
      const before = this.at
      this.skip()
      const unit = this.text.charAt(this.at)
      if (style === syntax.CHAINED && !this.sees(style.opens)) {
        if (unit === '.' && !this.#fails() && this.ended) return undefined
        this.at = before
        break
      }
      if (unit === style.close) break
      const parts = unit === ',' || (unit === ';' && style.ends)
      if (unit === '') this.ended = true
      if (unit === '' || (parts && apart)) return undefined
      if (parts) {
        apart = true
        commas++
        this.at++
      } else if (this.match(syntax.MORE) || this.match(syntax.LEFT_OUT)) {
        inside.cut = true
        apart = false
      } else {
        if (!apart && !(style.loose && this.at > before)) return undefined
        if (!this.#item(inside)) return undefined
        apart = false
      }
    }
    if (style !== syntax.CHAINED) this.at++
    if (style === syntax.TUPLE && inside.count === 1 && commas === 0) {
      this.out.change(open, ' ')
      return 'value'
    }
    if (inside.map || style.close !== ']') this.foreign ||= style !== syntax.LITERAL
    if (inside.cut && inside.count === 0) {
      this.out.back(open)
      return this.notPrinted(start)
    }
    if (!inside.map && inside.cut && inside.numbers && inside.count > 0) {
      this.out.back(open)
      return this.gone(start)
    }
    if (inside.cut) this.elided = true
    return this.put(inside.map ? '}' : ']', this.at - 1)
  }

  /** One member or element. */
  #item(inside: Inside): boolean {
    const mark = this.out.mark()
    if (inside.count > 0) this.out.put(',', this.at)
    const { style } = inside
    if (style === syntax.HCL && this.#block(inside)) return true
    if (style.opens && !this.match(style.opens)) return this.#fails()
    if (style.opens) this.skip()
    if (inside.map !== false || inside.indexed) {
      const key = this.#key(style, inside)
      if (inside.map && key === undefined) return this.#shorthand(inside)
      inside.map ??= key === 'name'
      if (inside.map) this.out.change(inside.open, '{')
      if (inside.map && style.close === ']') this.foreign = true
    }
    this.skip()
    inside.numbers &&= /[\d-]/.test(this.text.charAt(this.at))
    const got = this.#ofPhp(inside) ?? this.value(style.bare || (style.ends && !style.opens) ? style : syntax.LITERAL)
    if (got === undefined) return false
    if (style.opens && !this.match(syntax.END_OF_CALL)) return this.#fails()
    // What has no value in an object of a program is not sent.
    const isNone = style.typed && inside.map && this.nothing
    if ((got === 'absent' || isNone) && inside.map) this.out.back(mark)
    else {
      if (got === 'absent') this.put('null', this.at)
      inside.count++
    }
    this.tellUnprinted()
    return true
  }

  #fails(): false {
    this.ended = this.breaksOff(this.at)
    return false
  }

  /** A block of HCL is a list of one, as `terraform show -json` writes it. */
  #block(inside: Inside): boolean {
    const start = this.at
    const name = this.match(syntax.BLOCK)?.[1]
    if (name === undefined) return false
    this.out.put(JSON.stringify(name), start)
    this.out.put(':[', start)
    const open = this.at++
    const got = this.container(syntax.HCL, open, true)
    inside.count++
    return got !== undefined && this.put(']', this.at - 1) !== undefined
  }

  /** `{ id, rawId }` of JavaScript: variables that are called like the members. */
  #shorthand(inside: Inside): boolean {
    const start = this.at
    const name = inside.style === syntax.LITERAL ? this.match(syntax.NAME)?.[0] : undefined
    if (name === undefined || !/^\s{0,99}[,}]/.test(this.text.slice(this.at, this.at + 100))) return false
    this.out.put(JSON.stringify(name), start)
    this.out.put(':', start)
    this.foreign = true
    this.unknown++
    inside.count++
    return this.stringOf('…', start) !== undefined
  }

  /** PHP writes an empty object as an empty list; that the extensions are an object, every one knows. */
  #ofPhp({ style, map }: Inside): Got {
    const start = this.at
    if (!map || !syntax.OF_PHP.includes(style) || !/extension/i.test(this.member)) return undefined
    return this.match(syntax.EMPTY) ? this.put('{}', start) : undefined
  }

  /** The name of a member with what stands behind it; a number that only counts is none. Undefined: there is no name here. */
  #key(style: Style, inside: Inside): 'name' | 'index' | undefined {
    const start = this.at
    const mark = this.out.mark()
    const { foreign } = this
    this.out.put('"', start)
    const name = this.#nameIn(style)
    const end = this.at
    this.skip()
    const between = name === undefined ? undefined : this.match(style.between)?.[0].trim()
    if (name === undefined || between === undefined) {
      this.ended = this.at >= this.text.length || this.breaksOff(start)
      this.at = start
      this.out.back(mark)
      this.foreign = foreign
      return undefined
    }
    if (between !== ':') this.foreign = true
    this.member = name
    if (!inside.map && syntax.OF_PHP.includes(style) && name === textOf(inside.count)) {
      this.out.back(mark)
      if (inside.count > 0) this.out.put(',', start)
      inside.indexed = true
      inside.map = false
      this.foreign = true
      return 'index'
    }
    this.out.put('"', end - 1)
    this.out.end(end)
    this.out.put(':', end)
    return 'name'
  }

  #nameIn(style: Style): string | undefined {
    const start = this.at
    const bracket =
      style === syntax.LITERAL || style.ends || syntax.OF_PHP.includes(style)
        ? this.match(syntax.IN_BRACKETS)
        : undefined
    const inBrackets = bracket?.[1]?.replace(/:\w+$/, '').trim()
    if (bracket || this.text[start] !== '"') this.foreign = true
    if (inBrackets !== undefined) return this.#named(inBrackets, start + 1)
    const symbol = this.text[this.at] === ':'
    const binary = this.text.startsWith('<<"', this.at)
    if (symbol) this.at++
    if (binary) this.at += 2
    const unit = this.text.charAt(this.at)
    if (unit === '"' || unit === "'" || unit === '`') {
      const from = this.at + 1
      const { at, closed } = stringContent(this.text, this.at, this.out)
      this.at = at
      if (binary && !this.match(/>>/y)) return undefined
      return closed && (!bracket || this.match(syntax.BEHIND_NAME)) ? this.text.slice(from, at - 1) : undefined
    }
    const word = this.match(syntax.NAME)?.[0] ?? (symbol ? undefined : this.match(/\d{1,15}/y)?.[0])
    if (word === undefined) return undefined
    const bare = word.replace(/^@/, '')
    // What Go exports has a capital; in JSON its tags do not.
    const exported =
      style === syntax.GO && EXPORTED.test(bare)
        ? bare.replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, lower).replace(/ID$/, 'Id')
        : bare
    const name = (style.typed || /^[A-Z]/.test(bare) ? STANDARD.get(fold(bare)) : undefined) ?? exported
    return this.#named(name, this.at - bare.length)
  }

  #named(name: string, start: number): string {
    this.out.content(name, start)
    return name
  }
}

/** As what is sent spells them. */
const STANDARD = new Map(MEMBERS.map(({ name }) => [fold(name), name]))

/** A name that somebody chose; a key of a map may be anything. */
const EXPORTED = /^[A-Z][A-Za-z]{0,63}\d{0,3}$/

const lower = (text: string): string => text.toLowerCase()

/** What is known of a container while it is read. `map`: its items have names; `indexed`: they are counted. */
interface Inside {
  style: Style
  /** Where its bracket stands. */
  open: Mark
  count: number
  map: boolean | undefined
  indexed: boolean
  cut: boolean
  numbers: boolean
}
