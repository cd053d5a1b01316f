import type { FieldRange, JsonObject, Kind } from '../types.ts'

/** A form read from text: its fields as an object, and where each value stands. */
export interface FormText {
  value: JsonObject
  fields: Map<string, FieldRange>
  kind?: Kind
  /** The whole body was JSON, sent with a form's Content-Type. */
  jsonKey?: { text: string; offsets: () => number[] }
}

/** Fields of POST /u/passkey-enrollment (Auth0 Universal Login). */
const NAMES = ['state', 'passkey', 'action', 'dontShowAgain', 'acul-sdk']
const MARK = new RegExp(`(^|[\\s\`'"])(${NAMES.join('|')}):[ \\t]?`, 'g')

/**
 * A form as the developer tools or Auth0's article print it: `state: …`, `passkey:`, `action: showError::{…}`, on lines
 * of their own or glued together with backticks.
 */
export function gluedForm(text: string): FormText | undefined {
  const marks = [...outsideError(text).matchAll(MARK)]
  const named = new Set(marks.map((mark) => mark[2]))
  if (!named.has('passkey') || !(named.has('action') || named.has('state'))) return undefined
  const value: JsonObject = {}
  const fields = new Map<string, FieldRange>([['', { start: 0, end: text.length }]])
  marks.forEach((mark, index) => {
    const name = mark[2]
    if (name === undefined || Object.hasOwn(value, name)) return
    const start = mark.index + mark[0].length
    const limit = marks[index + 1]?.index ?? text.length
    const end = endOfValue(text, start, limit)
    value[name] = text.slice(start, end)
    fields.set(`/${name}`, { start, end })
  })
  return { value, fields, kind: 'auth0-enrollment-form' }
}

/** The JSON of an error may itself hold `name: `; only the text before it is searched. */
function outsideError(text: string): string {
  const start = text.indexOf('showError::')
  return start < 0 ? text : text.slice(0, start + 'showError::'.length)
}

/** A value ends with its line; an error's JSON, with its last brace. */
function endOfValue(text: string, start: number, limit: number): number {
  const brace = text.startsWith('showError::', start) || text[start] === '{' ? text.lastIndexOf('}', limit) : -1
  const line = text.indexOf('\n', start)
  let end = brace > start ? brace + 1 : line >= 0 && line < limit ? line : limit
  while (end > start && /[\s`]/.test(text[end - 1] ?? '')) end--
  return end
}
