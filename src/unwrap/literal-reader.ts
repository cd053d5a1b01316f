import { numberOf } from '../convert.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Got } from './literal-cursor.ts'
import { bytesAt, countedContent, numberAt } from './literal-strings.ts'
import type { Style } from './literal-syntax.ts'
import * as syntax from './literal-syntax.ts'
import { LiteralWords } from './literal-words.ts'

/** Reads one literal of a programming language, or what a console prints of one, as JSON. Never looks back: linear. */
export class LiteralReader extends LiteralWords {
  #depth = 0

  /** False: there is none; `at` is then how far it could have been one. */
  read(): boolean {
    return this.value(syntax.LITERAL) === 'value'
  }

  /** The same of members without brackets around them, to the end of the text. */
  readMembers(): boolean {
    this.#depth++
    return this.container(syntax.MODEL, this.at, true) === 'value'
  }

  /** A block of HCL, from its opening bracket on. */
  readBlock(): boolean {
    this.#depth++
    const open = this.at++
    return this.container(syntax.HCL, open, true) === 'value'
  }

  protected value(style: Style): Got {
    this.skip()
    if (this.#depth >= MAX_JSON_DEPTH) return undefined
    const start = this.at
    const mark = this.out.mark()
    const { known } = this
    this.#depth++
    const got = this.#inner(style)
    this.#depth--
    if (got) while (this.match(syntax.AFTER)) this.foreign = true
    else if (this.ended || this.breaksOff(start)) {
      this.ended = true
      return undefined
    }
    if (this.#depth === 0 || style.bare) return got
    if (got && !this.#goesOn()) return got
    if (!got && !/[A-Za-z_$]/.test(this.text.charAt(start))) return undefined
    this.out.back(mark)
    this.known = known
    return this.computed(start, style.ends)
  }

  #goesOn(): boolean {
    syntax.GOES_ON.lastIndex = this.at
    return syntax.GOES_ON.test(this.text)
  }

  #inner(style: Style): Got {
    const start = this.at
    const unit = this.text.charAt(start)
    if (style.bare) {
      const got = this.bare(style.bare, style)
      if (got || this.ended) return got
    }
    if (unit === '"' || unit === "'" || unit === '`') return this.string(start)
    if (unit === '{') return this.#braces(style)
    if (unit === '[') return this.#brackets(style)
    if (this.match(syntax.EMPTY_OBJECT)) return this.put('{}', start)
    if (this.match(syntax.CAST) && this.at > start) return this.value(style)
    if (unit === '(') {
      this.at++
      return this.container(syntax.TUPLE, start)
    }
    if (this.match(syntax.COUNT)) return this.gone(start)
    const number = numberAt(this.text, start)
    if (number && !this.match(syntax.DATE)) {
      this.at += number.length
      if (this.text.slice(start, this.at) !== number.json) this.foreign = true
      return this.put(number.json, start)
    }
    if (this.at > start || this.match(syntax.DATE)) return this.stringOf(this.text.slice(start, this.at), start)
    this.foreign ||= !/^(?:true\b|false\b|null\b|[a-z-]*$)/.test(this.text.slice(start, start + 6))
    const heredoc = this.match(syntax.HEREDOC)?.[1]
    if (heredoc !== undefined) return this.heredoc(heredoc)
    if (this.match(syntax.ADDRESS)) return this.gone(start)
    if (unit === '<') return this.#angle(start)
    if (this.match(syntax.OF_RUBY)) return this.container(syntax.RUBY, start, true)
    if (this.match(syntax.OF_ELIXIR)) return this.#braces(style)
    const type = this.match(syntax.TYPE)?.[0]
    if (type !== undefined) return /\[\]/.test(type) ? this.#listInBraces(start) : this.#braces(style)
    if (unit === '&' && this.text[start + 1] === '{') this.at++
    if (this.at > start) return this.#braces(style)
    if (unit === ':') return this.symbol(start)
    return this.#dump(start) ?? this.#word(start, style)
  }

  /** What PHP and consoles print. */
  #dump(start: number): Got {
    const counted = this.match(syntax.COUNTED)
    if (counted) {
      this.out.put('"', this.at)
      this.known++
      const { at, closed } = countedContent(this.text, this.at, numberOf(counted[1]), this.out)
      this.at = at
      this.ended = !closed && at >= this.text.length
      return closed ? this.put('"', at - 1) : undefined
    }
    const typed = this.match(syntax.TYPED)?.[1]
    if (typed !== undefined) return this.put(/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(typed) ? typed : 'null', start)
    const dumped = this.match(syntax.VAR_DUMP)
    if (dumped) return this.container(syntax.DUMP, start, /^object/.test(dumped[0]) || undefined)
    const printed = this.match(syntax.PRINT_R)
    if (printed) return this.container(syntax.PRINTED, start, /Object/.test(printed[0]) || undefined)
    if (this.match(syntax.SYMBOL)) return 'absent'
    if (this.match(syntax.NO_BYTES)) return this.gone(start)
    return undefined
  }

  #word(start: number, style: Style): Got {
    const prefix = this.match(syntax.PREFIX)?.[0].toLowerCase()
    if (prefix !== undefined) return this.string(start, prefix)
    const word = this.match(syntax.WORD)?.[0]
    if (word === undefined) return undefined
    if (word === 'undefined') return 'absent'
    const json = syntax.KEYWORDS[word.toLowerCase()]
    if (json !== undefined) return this.put(json, start)
    if (word === 'new') return /^\s{0,9}\(/.test(this.text.slice(this.at, this.at + 10)) ? undefined : this.value(style)
    if (word === 'map' && this.text[this.at] === '[') {
      this.at++
      return this.container(syntax.GO_MAP, start, true)
    }
    if (this.match(syntax.RAW_BYTES)) {
      const got = this.#angle(this.at)
      return got && this.match(/[^}]*\}/y) ? got : undefined
    }
    this.match(syntax.GENERIC)
    this.match(syntax.SIZE)
    this.match(/\s*\[[^\]\n]{0,99}\]\s*(?=\{)/y)
    if (word === 'Set' && this.match(/\s*\{/y)) return this.container(syntax.SET, start)
    this.match(/[ \t]*(?=[{(])/y)
    const next = this.text.charAt(this.at)
    if (next === '(') return this.#call(word, start)
    if (this.match(syntax.OF_JAVA_RECORD)) return this.container(syntax.JAVA_RECORD, start, true)
    if (next === '{' || next === '[') return this.value(style)
    // A console that is not unfolded prints the class alone.
    if (!/^[A-Z]\w*$/.test(word) || !/^\s{0,99}[,}]/.test(this.text.slice(this.at, this.at + 100))) return undefined
    return this.notPrinted(start)
  }

  #call(word: string, start: number): Got {
    this.at++
    if (syntax.LISTS.test(word)) return this.container(syntax.ARRAY_CALL, start)
    this.skip()
    if (syntax.MAPS.test(word)) return this.container(this.#pairs(word), start, true)
    if (this.match(syntax.CHAIN)) return this.container(syntax.CHAINED, start, true)
    if (this.match(syntax.DOUBLE_BRACES))
      return this.container(syntax.PUTS, start, true) && this.match(/\s*\}/y) ? 'value' : undefined
    const named = /^(?:[A-Za-z_]\w*\s*(?:=(?![=>])|:(?!:))|\))/.test(this.text.slice(this.at, this.at + 100))
    if (named && !syntax.MAKERS.has(word)) return this.container(syntax.CALL, start, true)
    if (named) return undefined
    const before = this.out.mark()
    const { known } = this
    for (let first = true; ; first = false) {
      const mark = this.out.mark()
      const got = this.value(syntax.TUPLE)
      if (!got) return undefined
      if (!first) this.out.back(mark)
      this.skip()
      this.match(/,\s*(?:[A-Za-z_]\w*=)?/y)
      this.skip()
      if (this.text[this.at] === ')') break
    }
    this.at++
    if (syntax.AROUND.has(word) && this.out.units > before.units) return 'value'
    // A program would have made the value here.
    this.out.back(before)
    this.known = known
    this.unknown++
    return this.stringOf('…', start)
  }

  /** How the arguments of a call are members. */
  #pairs(word: string): Style {
    if (this.sees(syntax.ENTRIES.opens)) return syntax.ENTRIES
    return /Map\.of$|singletonMap$/.test(word) ? syntax.PAIRED : syntax.ARRAY_CALL
  }

  #listInBraces(start: number): Got {
    this.at++
    return this.container(syntax.SET, start)
  }

  #braces(style: Style): Got {
    const start = this.at
    if (style.ends && this.match(syntax.NO_MEMBERS)) return this.put('{}', start)
    // JSON that a class holds as it came is read as JSON.
    if (style === syntax.CALL && this.text[start + 1] === '"') return undefined
    const go = this.match(syntax.OF_GO)
    const java = go ? undefined : this.match(syntax.OF_JAVA)
    this.at = start + 1
    const own = go || style === syntax.GO ? syntax.GO : java ? syntax.JAVA : this.#styleAt(start)
    // A table of Lua may be a list.
    return this.container(own, start, style.ends && own === syntax.LITERAL ? undefined : true)
  }

  /** By how the first member in the braces is written. */
  #styleAt(start: number): Style {
    const found = syntax.BRACES.find(([pattern]) => {
      pattern.lastIndex = start
      return pattern.test(this.text)
    })
    return found?.[1] ?? syntax.LITERAL
  }

  #brackets(style: Style): Got {
    const start = this.at
    if (this.match(syntax.NIL_SLICE)) return this.put('null', start)
    if (this.match(syntax.TYPE)) return this.#listInBraces(start)
    if (this.match(syntax.NULL_PROTOTYPE)) return this.#braces(style)
    if (this.match(syntax.HIDDEN)) return 'absent'
    if (this.match(/\[\s*:\s*\]/y)) return this.put('{}', start)
    if (this.match(syntax.GETTER)) return this.gone(start)
    if (this.match(syntax.COLLAPSED)) return this.notPrinted(start)
    this.at++
    if (style === syntax.GO || style === syntax.GO_MAP) return this.container(syntax.GO_LIST, start)
    return this.container(style.bare ? syntax.BARE_LIST : syntax.LIST, start)
  }

  #angle(start: number): Got {
    if (this.text.startsWith('<<"', start)) {
      this.at += 2
      return this.string(this.at) && this.match(/>>/y) ? 'value' : undefined
    }
    if (this.match(syntax.REFERENCE)) return this.value(syntax.LITERAL)
    const bytes = bytesAt(this.text, start)
    if (bytes) {
      this.at += bytes.length
      return bytes.cut ? this.gone(start) : this.put(JSON.stringify(bytes.value), start)
    }
    if (this.match(/<\d+ empty items?>/y)) return this.put('null', start)
    if (!this.match(syntax.ENUM)) return undefined
    const got = this.value(syntax.LITERAL)
    return got && this.match(/\s*>/y) ? got : undefined
  }
}
