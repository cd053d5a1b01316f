import { tryJson } from '../json/parse.ts'
import type { Json } from '../model/index.ts'

/** Objects of a pasted body that are looked at. */
const MAX_OBJECTS = 200
/** Opening braces that are tried as the start of a body in a log line. */
const MAX_STARTS = 8

/** A text that is JSON, or one that holds a body after something else: `showError::{…}`, `Response body: {…}`. */
function bodyOf(text: string): Json | undefined {
  const whole = tryJson(text)
  if (typeof whole === 'object' && whole !== null) return whole
  const end = text.lastIndexOf('}') + 1
  for (let start = text.indexOf('{'), tries = 0; start >= 0 && tries < MAX_STARTS; tries++) {
    const body = tryJson(text.slice(start, end))
    if (body !== undefined) return body
    start = text.indexOf('{', start + 1)
  }
  return undefined
}

/** The objects in a pasted body, from the outside inwards; JSON in strings of it too. */
export function objectsOf(text: string): { [member: string]: Json }[] {
  const queue: Json[] = [bodyOf(text) ?? bodyOf(decoded(text)) ?? null]
  const found: { [member: string]: Json }[] = []
  for (const value of queue) {
    if (found.length >= MAX_OBJECTS || queue.length > MAX_OBJECTS * 8) break
    if (typeof value === 'string' && value.includes('{')) queue.push(bodyOf(value) ?? null)
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) found.push(value)
    queue.push(...Object.values(value).slice(0, MAX_OBJECTS))
  }
  return found
}

/** A form body as it stands in a HAR file: `action=showError%3A%3A%7B…`. */
function decoded(text: string): string {
  if (!/%7B/i.test(text)) return ''
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return ''
  }
}
