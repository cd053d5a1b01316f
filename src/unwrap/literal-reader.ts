import { MAX_JSON_DEPTH } from '../limits.ts'
import { LiteralContainers } from './literal-containers.ts'
import type { Got } from './literal-cursor.ts'
import { bytesAt, countedContent, numberAt, stringContent } from './literal-strings.ts'
import type { Style } from './literal-syntax.ts'
import * as syntax from './literal-syntax.ts'

/** Reads one literal of a programming language, or what a console prints of one, as JSON. Never looks back: linear. */
export class LiteralReader extends LiteralContainers {
  #depth = 0

  /** False: there is none; `at` is then how far it could have been one. */
  read(): boolean {
    return this.value(syntax.LITERAL) === 'value'
  }

  protected value(style: Style): Got {
    this.skip()
    if (this.#depth >= MAX_JSON_DEPTH) return undefined
    this.#depth++
    const got = this.#inner(style)
    this.#depth--
    if (got) while (this.match(syntax.AFTER)) this.foreign = true
    return got
  }

  #inner(style: Style): Got {
    const start = this.at
    const unit = this.text.charAt(start)
    if (style.bare) {
      const got = this.#bare(style.bare, style)
      if (got) return got
    }
    if (unit === '"' || unit === "'" || unit === '`') return this.#string(start)
    if (unit === '{') return this.#braces(style)
    if (unit === '[') return this.#brackets(style)
    if (unit === '(') {
      this.at++
      return this.container(syntax.TUPLE, start)
    }
    const number = numberAt(this.text, start)
    if (number && !this.match(syntax.DATE)) {
      this.at += number.length
      if (this.text.slice(start, this.at) !== number.json) this.foreign = true
      return this.put(number.json, start)
    }
    if (this.at > start || this.match(syntax.DATE)) return this.stringOf(this.text.slice(start, this.at), start)
    this.foreign ||= !/^(?:true|false|null)\b/.test(this.text.slice(start, start + 6))
    if (unit === '<') return this.#angle(start)
    if (this.match(syntax.OF_RUBY)) return this.container(syntax.RUBY, start, true)
    if (this.match(syntax.OF_ELIXIR)) return this.#braces(style)
    if (unit === '&' && this.text[start + 1] === '{') this.at++
    if (this.at > start) return this.#braces(style)
    if (unit === ':') return this.#symbol(start)
    return this.#dump(start) ?? this.#word(start, style)
  }

  /** What PHP and consoles print. */
  #dump(start: number): Got {
    const counted = this.match(syntax.COUNTED)
    if (counted) {
      this.out.put('"', this.at)
      const { at, closed } = countedContent(this.text, this.at, Number(counted[1]), this.out)
      this.at = at
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
    if (prefix !== undefined) return this.#string(start, prefix)
    const word = this.match(syntax.WORD)?.[0]
    if (word === undefined) return undefined
    if (word === 'undefined') return 'absent'
    const json = syntax.KEYWORDS[word.toLowerCase()]
    if (json !== undefined) return this.put(json, start)
    if (word === 'new') return this.value(style)
    if (word === 'map' && this.text[this.at] === '[') {
      this.at++
      return this.container(syntax.GO_MAP, start, true)
    }
    if (this.match(syntax.RAW_BYTES)) {
      const got = this.#angle(this.at)
      return got && this.match(/[^}]*\}/y) ? got : undefined
    }
    this.match(syntax.SIZE)
    this.match(/\s*\[[^\]\n]{0,99}\]\s*(?=\{)/y)
    if (word === 'Set' && this.match(/\s*\{/y)) return this.container(syntax.SET, start)
    this.match(/[ \t]*(?=[{(])/y)
    const next = this.text.charAt(this.at)
    if (next === '(') return this.#call(word, start)
    if (next === '{' || next === '[') return this.value(style)
    // A console that is not unfolded prints the class alone.
    if (!/^[A-Z]\w*$/.test(word) || !/^\s{0,99}[,}]/.test(this.text.slice(this.at, this.at + 100))) return undefined
    return this.notPrinted(start)
  }

  #call(word: string, start: number): Got {
    this.at++
    if (syntax.LISTS.has(word)) return this.container(syntax.ARRAY_CALL, start)
    this.skip()
    const named = /^(?:[A-Za-z_]\w*\s*(?:=(?![=>])|:(?!:))|\))/.test(this.text.slice(this.at, this.at + 100))
    if (named) return this.container(syntax.CALL, start, true)
    const before = this.out.mark()
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
    return this.stringOf('…', start)
  }

  #symbol(start: number): Got {
    this.at++
    if (this.text[this.at] === '"') return this.#string(this.at)
    const name = this.match(syntax.NAME)?.[0]
    return name === undefined ? undefined : this.stringOf(name, start)
  }

  #string(start: number, prefix = ''): Got {
    if (this.text[start] !== '"') this.foreign = true
    const isBytes = prefix.includes('b')
    this.out.put('"', start)
    if (isBytes) this.out.content(this.text.slice(start, this.at + 1), start)
    for (;;) {
      const { at, closed } = stringContent(this.text, this.at, this.out, isBytes || prefix.includes('r'))
      this.at = at
      if (!closed) return undefined
      const joined = isBytes ? undefined : this.match(/\s*(?:\+|\.(?=\s*["'])|\\?\s)?\s*[uUrRfF]?(?=["'`])/y)
      if (!joined) break
      this.foreign = true
    }
    if (isBytes) this.out.content(this.text.charAt(this.at - 1), this.at - 1)
    return this.put('"', this.at - 1)
  }

  /** A word without quotes, in a form that has no others. */
  #bare(pattern: RegExp, style: Style): Got {
    const start = this.at
    if (
      style === syntax.PRINTED &&
      /^(?:Array|[\w\\]{1,99} Object)\s{1,99}\(/.test(this.text.slice(start, start + 300))
    )
      return undefined
    const word = this.match(pattern)?.[0].trimEnd() ?? ''
    this.at = start + word.length
    const next = this.text.charAt(this.at)
    if (style !== syntax.PRINTED && (word === '' || /[({["'<]/.test(next) || /^[<#"'`]/.test(word))) {
      this.at = start
      return undefined
    }
    this.foreign = true
    if (word === '<nil>') return this.put('null', start)
    const json = syntax.KEYWORDS[word.toLowerCase()]
    if (json !== undefined) return this.put(json, start)
    return /^-?(?:0|[1-9]\d{0,14})$/.test(word) ? this.put(word, start) : this.stringOf(word, start)
  }

  #braces(style: Style): Got {
    const start = this.at
    // JSON that a class holds as it came is read as JSON.
    if (style === syntax.CALL && this.text[start + 1] === '"') return undefined
    const go = this.match(syntax.OF_GO)
    const java = go ? undefined : this.match(syntax.OF_JAVA)
    this.at = start + 1
    const own = go || style === syntax.GO ? syntax.GO : java ? syntax.JAVA : syntax.LITERAL
    return this.container(own, start, true)
  }

  #brackets(style: Style): Got {
    const start = this.at
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
