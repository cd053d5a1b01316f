import { isObject, member } from '../../../json/values.ts'
import type { Json, JsonObject, MemberPart } from '../../../model/index.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'

const TYPE = 'auth0_connection'

/**
 * A connection as Terraform keeps it: `terraform show -json`, a plan, a state file, or its values alone. Each block of
 * the configuration is a list of one there, and what was never set is null or an empty list.
 */
export default defineWrapper({
  opens: 'object',
  looks: (object) =>
    object.type === TYPE ||
    Object.hasOwn(object, 'planned_values') ||
    (object.strategy === 'auth0' && isBlock(object.options)),
  open: (object) => {
    // A plan says the same once more as its changes, and what was before.
    if (isObject(object.planned_values)) return { parts: [{ pointer: '/planned_values' }] }
    const parts = placesOf(object).flatMap(([pointer, value]) => (isObject(value) ? [part(pointer, value)] : []))
    return parts.length > 0 ? { parts } : undefined
  },
})

/** Where the values of a resource stand. */
function placesOf(object: JsonObject): [pointer: string, value: Json | undefined][] {
  if (object.type !== TYPE) return [['', object]]
  const instances = Array.isArray(object.instances) ? object.instances : []
  return [
    ['/values', object.values],
    ['/change/after', member(object.change, 'after')],
    ...instances.map((one, index): [string, Json | undefined] => [
      `/instances/${index}/attributes`,
      member(one, 'attributes'),
    ]),
  ]
}

const part = (pointer: string, value: JsonObject): MemberPart => ({ pointer, value: withoutLists(value), blocks: true })

const isBlock = (value: Json | undefined): boolean =>
  Array.isArray(value) && value.length === 1 && value.every((one) => isObject(one))

/** Limited by the depth that a text may have at all. */
function withoutLists(value: Json): Json {
  if (Array.isArray(value)) return isBlock(value) ? withoutLists(value[0] ?? null) : value
  if (!isObject(value)) return value
  const set = Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0))
  return Object.fromEntries(set.map(([name, one]) => [name, withoutLists(one)]))
}
