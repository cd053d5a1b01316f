import { eachUnit } from '../json/doc.ts'
import { MAX_PAYLOADS } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { SaidBefore } from './said-before.ts'

/** A form as it is sent (URL Standard §5), perhaps behind the name that a log gives it. It ends where one may begin: so no unit is looked at twice. */
const FORM = /(?<=^|[\s"'`<>|])((?:body|data|payload|form)[=:])?[\w.-]{1,99}=[^\s&`"'<>|]*(?:&[^\s&`"'<>|]*)+/gm
/** `{"` in a form: what is worth looking into. */
export const JSON_IN_FORM = /=(?:[A-Za-z]{1,40}%3A%3A)?%7B%22/i

/** The forms of a text that hold JSON: behind the prefix of a log line, in a Markdown fence. */
export function formIslands(text: string): Part[] {
  const said = new SaidBefore(text)
  let end = 0
  const parts: Part[] = []
  for (const match of text.matchAll(FORM)) {
    if (!JSON_IN_FORM.test(match[0]) || parts.length >= MAX_PAYLOADS) continue
    const form = match[0].slice(match[1]?.length ?? 0)
    const index = match.index + match[0].length - form.length
    const says = said.of(end, index)
    end = index + form.length
    parts.push({ cut: { text: form, offsets: eachUnit(index, form) }, ...(says ? { says } : {}) })
  }
  return parts
}
