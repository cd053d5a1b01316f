import { eachUnit } from '../json/doc.ts'
import { MAX_PAYLOADS } from '../limits.ts'
import type { Part } from '../model/index.ts'
import type { SaidBefore } from './said-before.ts'

/** A form as it is sent (URL Standard §5), perhaps behind the name that a log gives it. It ends where one may begin: so no unit is looked at twice. */
const FORM = /(?<=^|[\s"'`<>|])((?:body|data|payload|form)[=:])?[\w.-]{1,99}=[^\s&`"'<>|]*(?:&[^\s&`"'<>|]*)+/gm
/** `{"` in a form: what is worth looking into. */
export const JSON_IN_FORM = /=(?:[A-Za-z]{1,40}%3A%3A)?%7B%22/i

export interface FoundForm extends Part {
  end: number
}

/** The forms in a part of a text: lines of their own, and those that hold JSON, behind the prefix of a line too. */
export function formsIn(text: string, from: number, to: number, said: SaidBefore): FoundForm[] {
  let end = from
  const forms: FoundForm[] = []
  for (const match of text.slice(from, to).matchAll(FORM)) {
    const whole = isLine(text, from + match.index, match[0].length)
    if (!(whole || JSON_IN_FORM.test(match[0])) || forms.length >= MAX_PAYLOADS) continue
    const form = match[0].slice(match[1]?.length ?? 0)
    const start = from + match.index + match[0].length - form.length
    const says = said.of(end, start)
    end = start + form.length
    forms.push({ cut: { text: form, offsets: eachUnit(start, form) }, end, ...(says ? { says } : {}) })
  }
  return forms
}

const isLine = (text: string, start: number, length: number): boolean =>
  (text[start - 1] ?? '\n') === '\n' && /[\r\n]/.test(text[start + length] ?? '\n')
