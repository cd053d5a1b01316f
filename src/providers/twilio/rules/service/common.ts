import { escapePointer } from '../../../../json/pointer.ts'
import { isObject } from '../../../../json/values.ts'
import type { Json, JsonObject } from '../../../../model/index.ts'
import { table } from '../../../../table.ts'
import { fold } from '../../recognisers/names.ts'

/** A passkeys setting of a Service, in whichever form it stands. */
export interface Setting {
  /** Of the setting, or of what would hold it. */
  pointer: string
  /** Set when it is not there: its name in the answer. */
  member?: string
  value: Json | undefined
}

/** Its names in an answer; folded they are those of the form and of the Node library as well. */
export const CRITERIA: Record<string, readonly string[]> = table({
  authenticator_attachment: ['platform', 'cross-platform', 'any'],
  discoverable_credentials: ['required', 'preferred', 'discouraged'],
  user_verification: ['required', 'preferred', 'discouraged'],
})

/** `Passkeys.RelyingParty.Id`, `passkeys.relyingParty.id` or nested members: the form has flat names, the answer nested ones. */
export const isForm = (object: JsonObject): boolean =>
  Object.keys(object).some((name) => /^passkeys\./.test(fold(name)))

/** A setting by the path of its names in an answer, below `passkeys`. */
export function settingOf(object: JsonObject, ...path: string[]): Setting {
  const flat = ['passkeys', ...path].map(fold).join('.')
  const name = Object.keys(object).find((key) => fold(key) === flat)
  if (name !== undefined) return { pointer: `/${escapePointer(name)}`, value: object[name] }
  let pointer = ''
  let holder: Json | undefined = object
  for (const step of ['passkeys', ...path]) {
    // Of what is no object, such as null, no member is absent: it is at fault itself.
    if (!isObject(holder)) return { pointer, value: undefined }
    const own: string | undefined = Object.keys(holder).find((key) => fold(key) === fold(step))
    if (own === undefined) return { pointer, member: step, value: undefined }
    pointer += `/${escapePointer(own)}`
    holder = holder[own]
  }
  return { pointer, value: holder }
}

/** Unset: absent, null, or the empty text of the answer. */
export const isUnset = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Origins with their pointers: a list in the answer, a text with commas in the form. */
export function originsOf(object: JsonObject): { origin: Json; pointer: string }[] {
  const { pointer, value } = settingOf(object, 'relying_party', 'origins')
  if (Array.isArray(value)) return value.map((origin, index) => ({ origin, pointer: `${pointer}/${index}` }))
  return typeof value === 'string' && value !== '' ? value.split(',').map((origin) => ({ origin, pointer })) : []
}
