import { tryFlatJson } from '../../json/parse.ts'
import type { Json } from '../../model/index.ts'
import { withoutEnd } from './ends.ts'
import { type Row, rowsIn } from './rows.ts'
import { looksEncoded, readValue, type Value, valueOfBytes } from './value.ts'

/** A value, and what it is: by its name, else by its bytes. */
export interface Field {
  name: string
  /** In a credential; of what is no member of one, in an object of its own. */
  pointer: string
  lone: boolean
  /** Its name stood before it. */
  isNamed: boolean
  value: Value
  /** What its text stands for where that is no text: a list of transports, a number. */
  json?: Json
}

/** All the fields of a text in which nothing else stands; undefined where that is not so. */
export function fieldsIn(text: string): Field[] | undefined {
  const rows = /^\s*\{/.test(text) ? [{ start: text.search(/\S/), end: text.trimEnd().length }] : rowsIn(text)
  const fields: Field[] = []
  for (const row of (rows ?? []).flatMap((one) => eachOf(text, one))) {
    if (FORM.test(text.slice(row.start, row.end))) return undefined
    const value = row.end > row.start ? readValue(text, row.start, row.end) : undefined
    const field = value && fieldOf(row, value, text.slice(row.start, row.end))
    // A value that nobody knows is no other field of the text.
    if (field) fields.push(field)
    else if (!row.named) return undefined
  }
  return fields.some(isTelling) || isListed(text, fields) ? fields : undefined
}

/** `rawId: …`, `id: …`, each in a line of its own and nothing else: some members, not all that there is of a credential. */
const isListed = (text: string, fields: readonly Field[]): boolean =>
  fields.every(({ isNamed, lone }) => isNamed && !lone) &&
  fields.some(
    (field) => (field.name === 'rawId' || (field.name === 'id' && fields.length > 1)) && looksEncoded(field.value),
  ) &&
  text.split('\n').filter((line) => line.trim() !== '').length === fields.length

/** A form has other fields behind it. */
const FORM = /&[\w%[\].-]{1,99}=/
const TEXTS = /^\[\s*"/

/** Of a list of texts, such as x5c, each. */
function eachOf(text: string, row: Row): Row[] {
  const value = text.slice(row.start, row.end)
  if (!TEXTS.test(value)) return [row]
  return Array.from(value.matchAll(/"[^"\\]*"/g), ({ index, 0: one }) => ({
    ...row,
    start: row.start + index,
    end: row.start + index + one.length,
  }))
}

/** The field that the bytes of a file are. */
export function fieldInBytes(bytes: Uint8Array): Field[] | undefined {
  const field = fieldOf({ start: 0, end: 0 }, valueOfBytes(bytes), '')
  return field && [field]
}

/** What may be judged, and is certainly what it is called. */
const isTelling = ({ lone, pointer, value, isNamed }: Field): boolean =>
  value.found !== undefined || (isNamed && (lone || pointer.startsWith('/response/')) && looksEncoded(value))

const UNENCODED: ReadonlySet<string> = new Set(['type', 'authenticatorAttachment', 'transports', 'publicKeyAlgorithm'])

const MEMBERS = new Set(['attestationObject', 'clientDataJSON', 'authenticatorData', 'signature', 'publicKey'])

export function fieldOf({ named }: Row, value: Value, raw: string): Field | undefined {
  const found = value.found?.field
  const isNamed = named !== undefined
  if (named?.as === 'opaque') return undefined
  if (named?.as === 'member') {
    if (UNENCODED.has(named.name))
      return { name: named.name, pointer: named.pointer, lone: false, isNamed, value, json: plainly(named.name, raw) }
    // `id: 5`, `signature: invalid`: somebody's own.
    return found || looksEncoded(value)
      ? { name: named.name, pointer: named.pointer, lone: false, isNamed, value }
      : undefined
  }
  const name = named?.as === 'lone' ? named.name : (found ?? (named?.as === 'key' ? 'publicKey' : undefined))
  if (name === undefined || (name === 'aaguid' && value.bytes?.length !== 16)) return undefined
  const lone = !MEMBERS.has(name)
  return { name, pointer: lone ? `/${name}` : `/response/${name}`, lone, isNamed, value }
}

/** A member that holds no bytes, as it is written. */
function plainly(name: string, raw: string): Json {
  const text = withoutEnd(raw, /[;,\s]/)
  const bare = tryFlatJson(text) ?? text.replace(/^['`]|['`]$/g, '')
  return name === 'transports' && typeof bare === 'string' ? bare.split(/[\s,]+/) : bare
}
