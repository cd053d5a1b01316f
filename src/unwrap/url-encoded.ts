import type { FieldRange, JsonObject } from '../model/index.ts'
import type { FormText } from './glued-form.ts'

/** Twilio's forms: a Service, and the factors and challenges of push and TOTP. */
const TWILIO = /^(?:Passkeys\.\w|FactorType$|Binding\.\w|FactorSid$|Details\.\w|HiddenDetails$|AuthPayload$)/
/** Auth0's passkey forms; other forms are nobody's payload yet. */
const KNOWN = ['passkey', 'action', 'response', 'state']

/** A body of application/x-www-form-urlencoded (URL Standard §5.1), or a JSON body that was sent as one. */
export function urlEncodedForm(text: string): FormText | undefined {
  const trimmed = text.trim()
  if (/^%7B/i.test(trimmed)) return { value: {}, fields: new Map(), jsonKey: jsonKey(text) }
  if (!/^[\w.-]+=/.test(trimmed) || /\s/.test(trimmed)) return undefined
  const value: JsonObject = {}
  const fields = new Map<string, FieldRange>([['', { start: 0, end: text.length }]])
  let at = text.indexOf(trimmed)
  for (const pair of trimmed.split('&')) {
    const equals = pair.indexOf('=')
    const name = decode(equals < 0 ? pair : pair.slice(0, equals)).text
    const raw = equals < 0 ? '' : pair.slice(equals + 1)
    const start = at + (equals < 0 ? pair.length : equals + 1)
    value[name] = decode(raw).text
    fields.set(`/${name}`, { start, end: start + raw.length, offsets: () => decode(raw).offsets.map((o) => o + start) })
    at += pair.length + 1
  }
  if (Object.keys(value).some((name) => TWILIO.test(name))) return { value, fields }
  if (!KNOWN.some((name) => Object.hasOwn(value, name)) || !('passkey' in value || 'action' in value)) return undefined
  return { value, fields, kind: 'auth0-enrollment-form' }
}

/** The name of the one field that a JSON body becomes; a trailing `=` is the form's. */
function jsonKey(text: string): { text: string; offsets: () => number[] } {
  const start = text.length - text.trimStart().length
  const raw = text.trim().replace(/=$/, '')
  return { text: decode(raw).text, offsets: () => decode(raw).offsets.map((offset) => offset + start) }
}

/** A whole run: a character may take four. */
const ESCAPES = /(?:%[0-9a-fA-F]{2})+/y

/** Percent-decoding with, for each UTF-16 unit of the result, the offset of its spelling; one more entry for the end. */
function decode(raw: string): { text: string; offsets: number[] } {
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
