import { tryFlatJson } from '../../json/parse.ts'
import { escapePointer } from '../../json/pointer.ts'
import { isObject } from '../../json/values.ts'
import type { CredentialView, FoundMember, Json, JsonObject } from '../../model/index.ts'
import type { OwnForm } from '../../providers/provider.ts'
import { table } from '../../table.ts'
import { memberByValue, TELLING } from './by-value.ts'
import { fold, MEMBERS, memberNamed } from './members.ts'

/**
 * Each member of the standard under the name that a receiver has for it. Undefined for what does not stand in that form:
 * a credential as `toJSON()` gives it, or what has none of the names that tell.
 */
export function viewInForm(root: JsonObject, form: OwnForm): CredentialView | undefined {
  if (isObject(root.response)) return undefined
  const members: Record<string, FoundMember> = table()
  // Forms send what they have not as empty fields.
  const isThere = (name: string, key: string): boolean => root[key] !== '' || form.demands.includes(name)
  for (const { name, pointer } of MEMBERS) {
    const own = form.names[name]
    const found = own === undefined ? undefined : keyOf(root, name, own, form)
    const key = found !== undefined && isThere(name, found) ? found : undefined
    const expected = own === undefined ? (name === 'response' ? '' : pointer) : `/${escapePointer(own)}`
    members[name] = {
      name,
      expected,
      pointer: key === undefined ? expected : `/${escapePointer(key)}`,
      value: key === undefined ? undefined : listed(name, root[key], form),
      how: key === undefined ? 'absent' : key === own ? 'own' : 'renamed',
    }
  }
  return TELLING.some((name) => members[name]?.how !== 'absent')
    ? { root, response: undefined, layout: 'own', members }
    : undefined
}

/** The key of a member: its own name, the same spelled otherwise, the standard's name, or what its value is. */
function keyOf(root: JsonObject, name: string, own: string, { names }: OwnForm): string | undefined {
  if (Object.hasOwn(root, own)) return own
  const taken = new Set(Object.values(names))
  const others = Object.keys(root).filter((key) => !taken.has(key))
  return (
    others.find((key) => fold(key) === fold(own)) ??
    others.find((key) => memberNamed(key)?.name === name) ??
    ((TELLING as readonly string[]).includes(name)
      ? others.find((key) => memberByValue(root[key]) === name)
      : undefined)
  )
}

/** A list that is written as text, as the list that it is; what is none stays as it stands. */
function listed(name: string, value: Json | undefined, { lists }: OwnForm): Json | undefined {
  if (name !== 'transports' || lists === undefined || typeof value !== 'string') return value
  if (lists === 'commas') return value.split(',')
  const parsed = tryFlatJson(value)
  return Array.isArray(parsed) ? parsed : value
}
