import { eachUnit } from '../../json/doc.ts'
import { MAX_PAYLOADS } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** Where an object begins: a brace in prose or code is followed by something else. */
const BEGIN = /\{\s*["}]/g

/**
 * JSON within any other text, and forms between it: behind the prefix of a log line, in a Markdown fence, one object after the other. Each
 * object is a text of its own, so that a slip in it is told as in a file.
 */
export default defineWrapper({
  opens: 'text',
  step: 'text',
  sure: 'likely',
  undone: 'other text',
  looks: (text) => /\{\s*"/.test(text),
  open(text) {
    const found = objectsIn(text)
    // One object that the text begins with is JSON with something behind it.
    const alone = found.length === 1 && text.trimStart().startsWith('{')
    return found.length === 0 || alone ? undefined : found
  },
})

/** The objects of a text, none inside another. Every unit is looked at once. */
function objectsIn(text: string): Part[] {
  const found: Part[] = []
  let at = 0
  while (found.length < MAX_PAYLOADS) {
    BEGIN.lastIndex = at
    const start = BEGIN.exec(text)?.index
    if (start === undefined) break
    const { end, whole } = objectEnd(text, start)
    // What is left of an object that was cut holds parts of it, no objects of their own.
    if (!whole && end === text.length) break
    const cut = text.slice(start, end)
    if (whole) found.push(...formsIn(text, at, start), { cut: { text: cut, offsets: eachUnit(start, cut) } })
    at = end
  }
  return found.length > 0 ? [...found, ...formsIn(text, at, text.length)] : found
}

/** A line between them that is a form: a body that was pasted with the rest. */
const formsIn = (text: string, from: number, to: number): Part[] =>
  [...text.slice(from, to).matchAll(/^[\w.-]{1,99}=[^\s&]*&\S+$/gm)].map(({ index, 0: line }) => ({
    cut: { text: line, offsets: eachUnit(from + index, line) },
  }))

/** Where the object ends, or where it breaks off: a string of JSON holds no line break (RFC 8259 §7). */
function objectEnd(text: string, start: number): { end: number; whole: boolean } {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const unit = text[at]
    if (inString) {
      if (unit === '\\') at++
      else if (unit === '"') inString = false
      else if (unit === '\n' || unit === '\r') return { end: at, whole: false }
    } else if (unit === '"') inString = true
    else if (unit === '{') depth++
    else if (unit === '}' && --depth === 0) return { end: at + 1, whole: true }
  }
  return { end: text.length, whole: false }
}
