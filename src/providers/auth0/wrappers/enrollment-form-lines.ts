import type { FieldRange, JsonObject, Part } from '../../../model/index.ts'
import { table } from '../../../table.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'
import { SHOW_ERROR } from '../recognisers/enrollment-form.ts'

/** Fields of POST /u/passkey-enrollment (Auth0 Universal Login). */
const NAMES = ['state', 'passkey', 'action', 'dontShowAgain', 'acul-sdk']
const MARK = new RegExp(`(^|[\\s\`'"])(${NAMES.join('|')}):[ \\t]?`, 'g')

/**
 * A form as the developer tools or Auth0's article print it: `state: …`, `passkey:`, `action: showError::{…}`, on lines
 * of their own or glued together with backticks. The error alone, with its prefix, is enough.
 */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'exact',
  undone: undefined,
  // What is left of a HAR file holds the programs of a page, in which the names stand, too.
  looks: (text) =>
    !/^\s*\{\s*"/.test(text) &&
    (NAMES.some((name) => text.includes(`${name}:`)) || text.trimStart().startsWith(SHOW_ERROR)),
  open(text) {
    const form = read(text)
    return form && [form]
  },
})

function read(text: string): Part | undefined {
  const outside = outsideError(text)
  const marks = [...outside.matchAll(MARK)]
  const named = new Set(marks.map((mark) => mark[2]))
  if (marks.length === 0 && text.trimStart().startsWith(SHOW_ERROR)) return errorAlone(text)
  const hasError = /[\s`'"]?action:[ \t]?showError::$/.test(outside)
  if (!hasError && !(named.has('passkey') && (named.has('action') || named.has('state')))) return undefined
  const value: JsonObject = table()
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
  return { value, fields }
}

function errorAlone(text: string): Part {
  const start = text.length - text.trimStart().length
  const end = endOfValue(text, start, text.length)
  const fields = new Map<string, FieldRange>([
    ['', { start: 0, end: text.length }],
    ['/action', { start, end }],
  ])
  return { value: { action: text.slice(start, end) }, fields }
}

/** The JSON of an error may itself hold `name: `; only the text before it is searched. */
function outsideError(text: string): string {
  const start = text.indexOf(SHOW_ERROR)
  return start < 0 ? text : text.slice(0, start + SHOW_ERROR.length)
}

/** A value ends with its line; one that is JSON, with the brace that closes it. */
function endOfValue(text: string, start: number, limit: number): number {
  const json = text.startsWith(SHOW_ERROR, start) ? start + SHOW_ERROR.length : start
  const brace = text[json] === '{' ? endOfObject(text, json, limit) : -1
  const line = text.indexOf('\n', start)
  let end = brace >= 0 ? brace : line >= 0 && line < limit ? line : limit
  while (end > start && /[\s`]/.test(text[end - 1] ?? '')) end--
  return end
}

/** Behind the brace that closes the object at `start`; -1 when it is cut off. */
function endOfObject(text: string, start: number, limit: number): number {
  let depth = 0
  let inString = false
  for (let at = start; at < limit; at++) {
    const unit = text[at]
    if (inString) {
      if (unit === '\\') at++
      else if (unit === '"') inString = false
    } else if (unit === '"') inString = true
    else if (unit === '{') depth++
    else if (unit === '}' && --depth === 0) return at + 1
  }
  return -1
}
