import type { FieldRange, JsonObject, Part } from '../model/index.ts'
import { table } from '../table.ts'

export const looksUrlEncoded = (text: string): boolean => /^\s*[\w.-]+=/.test(text) && !/\s/.test(text.trim())

/** Reads a body of application/x-www-form-urlencoded, URL Standard §5.1: its fields as an object. */
export function urlEncodedForm(text: string): Part & { value: JsonObject } {
  const value: JsonObject = table()
  const fields = new Map<string, FieldRange>([['', { start: 0, end: text.length }]])
  const last = text.trimEnd().length
  // One pair at a time: a text may be millions of them.
  for (let at = text.length - text.trimStart().length, end = at; end < last; at = end + 1) {
    const next = text.indexOf('&', at)
    end = next < 0 ? last : next
    const pair = text.slice(at, end)
    const equals = pair.indexOf('=')
    const name = percentDecoded(equals < 0 ? pair : pair.slice(0, equals))
    const raw = equals < 0 ? '' : pair.slice(equals + 1)
    const start = at + (equals < 0 ? pair.length : equals + 1)
    value[name] = percentDecoded(raw)
    const offsets = (): number[] => percentDecode(raw).offsets.map((offset) => offset + start)
    fields.set(`/${name}`, { start, end: start + raw.length, offsets })
  }
  return { value, fields }
}

/** A whole run: a character may take four. */
const ESCAPES = /(?:%[0-9a-fA-F]{2})+/y

/** The text alone: most names and values are spelled as they are. */
const percentDecoded = (raw: string): string => (raw.includes('%') ? percentDecode(raw).text : raw.replaceAll('+', ' '))

/** Percent-decoding of a form's name or value (URL Standard §5.1) with, for each UTF-16 unit of the result, the offset of its spelling; one more entry for the end. */
export function percentDecode(raw: string): { text: string; offsets: number[] } {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < raw.length; ) {
    ESCAPES.lastIndex = at
    const run = ESCAPES.exec(raw)?.[0]
    if (run === undefined) {
      offsets.push(at)
      text += raw[at] === '+' ? ' ' : raw[at]
      at++
      continue
    }
    const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))
    const part = new TextDecoder().decode(bytes)
    let byte = 0
    for (const character of part) {
      for (let unit = 0; unit < character.length; unit++) offsets.push(at + 3 * byte)
      byte += utf8Length(character)
    }
    text += part
    at += run.length
  }
  offsets.push(raw.length)
  return { text, offsets }
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
