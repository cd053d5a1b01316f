import type { FieldRange, JsonObject, Part } from '../model/index.ts'
import { percentDecode } from './percent.ts'

export const looksUrlEncoded = (text: string): boolean => /^\s*[\w.-]+=/.test(text) && !/\s/.test(text.trim())

/** Reads a body of application/x-www-form-urlencoded, URL Standard §5.1: its fields as an object. */
export function urlEncodedForm(text: string): Part & { value: JsonObject } {
  const value: JsonObject = {}
  const fields = new Map<string, FieldRange>([['', { start: 0, end: text.length }]])
  let at = text.length - text.trimStart().length
  for (const pair of text.trim().split('&')) {
    const equals = pair.indexOf('=')
    const name = percentDecode(equals < 0 ? pair : pair.slice(0, equals)).text
    const raw = equals < 0 ? '' : pair.slice(equals + 1)
    const start = at + (equals < 0 ? pair.length : equals + 1)
    value[name] = percentDecode(raw).text
    const offsets = (): number[] => percentDecode(raw).offsets.map((offset) => offset + start)
    fields.set(`/${name}`, { start, end: start + raw.length, offsets })
    at += pair.length + 1
  }
  return { value, fields }
}
