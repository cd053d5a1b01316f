import type { Part } from '../model/index.ts'
import { type FormField, nestedForm } from './nested-form.ts'

/** A body of multipart/form-data begins with its boundary, and its first part says what it is (RFC 7578 §4.2, RFC 2046 §5.1.1). */
const FIRST = /^\s{0,99}(--[\w'()+,./:=? -]{1,70})\r?\n(?:[\w-]{1,99}:[^\n]{0,999}\n){0,9}?Content-Disposition:/i
const NAME = /^Content-Disposition:[^\n]{0,999}?;[ \t]*name="?([^";\r\n]{1,300})/im
const MAX_FIELDS = 1_000

export const looksMultipart = (text: string): boolean => FIRST.test(text)

/** The fields of such a body, each with its text; where it breaks off, the last one goes to the end. */
export function multipartForm(text: string): Part[] | undefined {
  const boundary = FIRST.exec(text)?.[1]?.trimEnd()
  if (boundary === undefined) return undefined
  const fields: FormField[] = []
  let at = text.indexOf(boundary) + boundary.length
  while (fields.length < MAX_FIELDS && !text.startsWith('--', at)) {
    const next = text.indexOf(`\n${boundary}`, at)
    const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next
    const gap = /\r?\n[^\S\n]*\r?\n/.exec(text.slice(at, end))
    const name = gap ? NAME.exec(text.slice(at, at + gap.index))?.[1] : undefined
    if (gap && name !== undefined) {
      const start = at + gap.index + gap[0].length
      fields.push({ name, value: text.slice(start, end), range: { start, end } })
    }
    if (next < 0) break
    at = next + 1 + boundary.length
  }
  return fields.length > 0 ? [nestedForm(fields, text.length)] : undefined
}
