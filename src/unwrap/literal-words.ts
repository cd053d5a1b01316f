import { encodeBase64url } from '../text/encodings.ts'
import { LiteralContainers } from './literal-containers.ts'
import type { Got } from './literal-cursor.ts'
import { stringContent } from './literal-strings.ts'
import type { Style } from './literal-syntax.ts'
import * as syntax from './literal-syntax.ts'
import { Respelling } from './respelling.ts'

/** From the end of one piece of a text to the next: behind a sign that joins them, or a line that goes on. */
const NEXT_PIECE = /\s*(?:(?:\+|\.(?=\s*["'])|\\(?=\s))\s*)?[uUrRfF]?(?=["'`])/y

/** Strings in quotes, and words that stand for one without. */
export abstract class LiteralWords extends LiteralContainers {
  protected symbol(start: number): Got {
    this.at++
    if (this.text[this.at] === '"') return this.string(this.at)
    const name = this.match(syntax.NAME)?.[0]
    return name === undefined ? undefined : this.stringOf(name, start)
  }

  protected string(start: number, prefix = ''): Got {
    if (this.text[start] !== '"') this.foreign = true
    const isBytes = prefix.includes('b')
    this.out.put('"', start)
    // Every program that makes a credential writes it.
    if (!this.text.startsWith('public-key', start + 1)) this.known++
    if (isBytes && this.#rawBytes(start)) return 'value'
    if (isBytes) this.out.content(this.text.slice(start, this.at + 1), start)
    for (;;) {
      const { at, closed } = stringContent(this.text, this.at, this.out, isBytes || prefix.includes('r'))
      this.at = at
      this.ended = !closed && at >= this.text.length
      if (!closed) return undefined
      const joined = isBytes ? undefined : this.match(NEXT_PIECE)
      if (!joined) break
      this.foreign = true
    }
    if (isBytes) this.out.content(this.text.charAt(this.at - 1), this.at - 1)
    return this.put('"', this.at - 1)
  }

  /** Bytes that are no text of base64, as Python prints them: what they are is what would be encoded. */
  #rawBytes(start: number): boolean {
    const bytes = new Respelling()
    const end = stringContent(this.text, this.at, bytes)
    const text = JSON.parse(`"${bytes.result(end.at).text}"`) as string
    if (!end.closed || /^[\w+/=-]*$/.test(text) || /[^\0-\xff]/.test(text)) return false
    this.out.content(encodeBase64url(Uint8Array.from(text, (unit) => unit.charCodeAt(0))), start, false)
    this.at = end.at
    this.foreign = true
    return this.put('"', this.at - 1) === 'value'
  }

  /** A text over lines, to the line that holds its mark alone. */
  protected heredoc(mark: string): Got {
    const start = this.at
    const end = new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'gm')
    end.lastIndex = start
    const found = end.exec(this.text)
    if (!found) return undefined
    this.out.put('"', start)
    this.out.content(this.text.slice(start, found.index), start)
    this.at = found.index + found[0].length
    return this.put('"', found.index)
  }

  /** A word without quotes, in a form that has no others. */
  protected bare(pattern: RegExp, style: Style): Got {
    const start = this.at
    if (
      style === syntax.PRINTED &&
      /^(?:Array|[\w\\]{1,99} Object)\s{1,99}\(/.test(this.text.slice(start, start + 300))
    )
      return undefined
    const word = this.match(pattern)?.[0].trimEnd() ?? ''
    this.at = start + word.length
    const next = this.text.charAt(this.at)
    if (
      style !== syntax.PRINTED &&
      (word === '' || /[({["'<]/.test(style.ends ? this.#nextInk() : next) || /^[<#"'`]/.test(word))
    ) {
      this.at = start
      return undefined
    }
    this.foreign = true
    this.known++
    if (this.at >= this.text.length) {
      this.out.put('"', start)
      this.out.content(word, start)
      this.ended = true
      return undefined
    }
    if (syntax.CLASS_NAME.test(word) || /^\d{1,9} bytes$/.test(word)) return this.gone(start)
    if (word === '<nil>') return this.put('null', start)
    const json = syntax.KEYWORDS[word.toLowerCase()]
    if (json !== undefined) return this.put(json, start)
    return /^-?(?:0|[1-9]\d{0,14})$/.test(word) ? this.put(word, start) : this.stringOf(word, start)
  }

  #nextInk(): string {
    return this.text
      .slice(this.at, this.at + 100)
      .trimStart()
      .charAt(0)
  }
}
