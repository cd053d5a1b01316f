import type { Json, JsonObject } from '../../model/index.ts'
import { fieldsAmong } from './among.ts'
import { type Beside, besideOf } from './beside.ts'
import { type Field, fieldInBytes, fieldsIn } from './fields.ts'

/** Fields of one credential, or a field that is no member of one. */
export interface Group {
  value: JsonObject
  /** The same as JSON, with the offset of what each unit stands for. */
  text: string
  offsets: readonly number[]
  shows: 'registration' | 'authentication' | 'credential' | 'field'
  fields: readonly Told[]
  /** What else of a credential stands in the text, and where in `text` there is a place for it. */
  beside?: Pick<Beside, 'names'> & { span: { start: number; length: number } }
}

/** What is said of a field. */
export interface Told {
  name: string
  pointer: string
  readAs: string
  because: string
}

/** The fields of a text, those together that may belong to one credential; undefined: something else stands in it, too. */
export function groupsIn(text: string): Group[] | undefined {
  const fields = fieldsIn(text)
  return fields && groupsOf(text, grouped(fields))
}

/** The same of fields among other things. */
export function groupsAmong(text: string): Group[] | undefined {
  const fields = fieldsAmong(text)
  // Without bytes nothing is known of what a member belongs to.
  return (
    fields &&
    groupsOf(
      text,
      grouped(fields).filter((group) => group.some(({ json }) => json === undefined)),
    )
  )
}

/** The first of them tells what else of a credential stands in the text. */
function groupsOf(text: string, groups: readonly Field[][]): Group[] {
  const beside = besideOf(text, groups.flat())
  return groups.map((fields, at) => groupOf(fields, at === 0 ? beside : undefined))
}

/** The same of the bytes of a file. */
export const groupsOfBytes = (bytes: Uint8Array): Group[] | undefined =>
  fieldInBytes(bytes)?.map((field) => groupOf([field], undefined))

function grouped(fields: readonly Field[]): Field[][] {
  const all: Field[][] = []
  let open: Field[] = []
  for (const field of fields) {
    if (field.lone) {
      all.push([field])
      continue
    }
    if (open.length === 0 || open.some((one) => one.name === field.name || isOfOther(one, field))) {
      open = []
      all.push(open)
    }
    open.push(field)
  }
  return all
}

/** Of a registration the one, of a sign-in the other: no credential has both. */
const isOfOther = (one: Field, other: Field): boolean =>
  [one.name, other.name].includes('attestationObject') && [one.name, other.name].includes('signature')

function groupOf(fields: readonly Field[], beside: Beside | undefined): Group {
  const json = new Written()
  const [start, end] = [fields[0]?.value.start ?? 0, fields.at(-1)?.value.end ?? 0]
  const outer = fields.filter(({ pointer }) => !pointer.startsWith('/response/'))
  const inner = fields.filter(({ pointer }) => pointer.startsWith('/response/'))
  json.put('{', start)
  json.members(outer)
  if (inner.length > 0) {
    json.put(outer.length > 0 ? ',"response":{' : '"response":{', start)
    json.members(inner)
    json.put('}', end)
  }
  json.put('}', end)
  const span = { start: json.text.length, length: 0 }
  for (let at = beside?.start ?? 0; at < (beside?.end ?? 0); at++) json.put(' ', at)
  span.length = json.text.length - span.start
  const offsets = [...json.offsets, beside?.end ?? end]
  const value = JSON.parse(json.text) as JsonObject
  return {
    value,
    text: json.text,
    offsets,
    shows: ceremonyOf(fields),
    fields: fields.map(told),
    ...(beside ? { beside: { names: beside.names, span } } : {}),
  }
}

const told = ({ name, pointer, value: { readAs, found } }: Field): Told => ({
  name,
  pointer,
  readAs,
  because: found?.because ?? 'by the name before it',
})

/** JSON that is being written for fields; each unit has the offset of what it stands for, and a value ends where the blank behind it does. */
class Written {
  text = ''
  readonly offsets: number[] = []

  put(piece: string, offset: number): void {
    this.text += piece
    for (let unit = 0; unit < piece.length; unit++) this.offsets.push(offset)
  }

  members(fields: readonly Field[]): void {
    for (const [at, { name, value, json }] of fields.entries()) {
      this.put(`${at > 0 ? ',' : ''}${JSON.stringify(name)}:`, value.start)
      if (json === undefined) this.#string(value.text, value)
      else this.#other(json, value)
    }
  }

  #string(text: string, { start, end, offsets }: Field['value']): void {
    this.put('"', start)
    for (let unit = 0; unit < text.length; unit++)
      this.put(JSON.stringify(text.charAt(unit)).slice(1, -1), offsets?.[unit] ?? start)
    this.put('" ', end)
  }

  #other(json: Json, { start, end }: Field['value']): void {
    this.put(JSON.stringify(json), start)
    this.put(' ', end)
  }
}

const REGISTRATION = new Set(['attestationObject', 'publicKey', 'publicKeyAlgorithm', 'transports'])
const SIGN_IN = new Set(['signature', 'userHandle'])
/** The flag AT: attested credential data, which only a registration has (WebAuthn Level 3 §6.1). */
const AT = 0x40

function ceremonyOf(fields: readonly Field[]): Group['shows'] {
  if (fields.some(({ lone }) => lone)) return 'field'
  const has = (names: ReadonlySet<string>): boolean => fields.some(({ name }) => names.has(name))
  if (has(REGISTRATION)) return 'registration'
  if (has(SIGN_IN)) return 'authentication'
  const bytesOf = (wanted: string): Uint8Array | undefined => fields.find(({ name }) => name === wanted)?.value.bytes
  const type = typeIn(bytesOf('clientDataJSON'))
  if (type !== undefined) return type === 'create' ? 'registration' : 'authentication'
  const authData = bytesOf('authenticatorData')
  if (!authData) return 'credential'
  return ((authData[32] ?? 0) & AT) === 0 ? 'authentication' : 'registration'
}

const typeIn = (clientData: Uint8Array | undefined): string | undefined =>
  clientData && /"type"\s*:\s*"(?:webauthn|payment)\.(create|get)"/.exec(new TextDecoder().decode(clientData))?.[1]
