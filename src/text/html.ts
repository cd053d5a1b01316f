import { textOf } from '../convert.ts'
import { escapeHtml, withoutBracketCommands } from './escape.ts'

/** HTML that is fit to stand in a page. Only `html` and `trustedHtml` make it. */
export class Html {
  readonly #text: string

  /** Use `html`. */
  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** What a template takes: a text is escaped, HTML stays as it is, a list stands without anything between, nothing is nothing. */
export type HtmlPart = Html | string | number | false | undefined | null | readonly HtmlPart[]

/** Text that comes out of a template with everything in it escaped, be it between tags or in a quoted attribute. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let text = strings[0] ?? ''
  for (const [at, part] of parts.entries()) text += partText(part) + (strings[at + 1] ?? '')
  return new Html(text)
}

/** For what this package itself is built of: a style, a script. Never for anything that was read. */
export const trustedHtml = (text: string): Html => new Html(text)

function partText(part: HtmlPart): string {
  if (part instanceof Html) return part.toString()
  // What runners read is broken as in every other format.
  if (typeof part === 'string') return withoutBracketCommands(escapeHtml(part))
  if (typeof part === 'number') return textOf(part)
  return Array.isArray(part) ? part.map(partText).join('') : ''
}
