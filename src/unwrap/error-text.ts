import type { FieldRange, JsonObject } from '../types.ts'

export interface ErrorText {
  value: JsonObject
  fields: Map<string, FieldRange>
}

/** `TypeError: Failed to execute 'create' …`, as a console prints it (ECMAScript Error.prototype.toString). */
export function errorText(text: string): ErrorText | undefined {
  const match = /^\s*(?:Uncaught (?:\(in promise\) )?)?(DOMException|[A-Z][A-Za-z]*Error)(?:: |\n)([^\n]+)/.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  const [, name, message] = match
  const end = match.index + match[0].length
  const start = end - message.length
  const nameStart = text.indexOf(name)
  const fields = new Map<string, FieldRange>([
    ['', { start: nameStart, end }],
    ['/name', { start: nameStart, end: nameStart + name.length }],
    ['/message', { start, end }],
  ])
  return { value: { name, message }, fields }
}
