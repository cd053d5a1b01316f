import type { Json, JsonObject } from '../model/index.ts'
import { toldBy } from './sensitive-names.ts'

/**
 * What stands beside a value may be its name: HAR, Postman, forms and traces list headers, cookies, fields and attributes
 * as `{ "name": "Cookie", "value": "…" }`, and Node and fetch as `"Cookie", "…"`.
 */

/** Members that name what stands beside them. */
const NAMING = ['name', 'key', 'header', 'field', 'id', 'label'] as const
/** The same as a pattern, in any case. */
export const NAMING_MEMBER = `(?:${NAMING.join('|')})`
/** Members that hold what is named: `value`, `Values`, `stringValue`, `val`. */
export const VALUE_MEMBER = '\\w{0,16}val(?:ues?)?'

const SPELLED = NAMING.flatMap((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
const IS_VALUE = new RegExp(`^${VALUE_MEMBER}$`, 'i')

/** Whether a member's name says no more than that it is a value. */
export const isValueMember = (name: string): boolean => IS_VALUE.test(name)

/** A list of names is none of names and values. */
export const isWordy = (text: string): boolean => text.split(/[-_. ]/).every((part) => WORD.test(part))
const WORD = /^(?:[A-Za-z]?[a-z]{0,19}(?:[A-Z][a-z]{1,19}){0,5}|[A-Z]{1,19})$/

/** What the value called `last` in `holder` is called by what stands beside it, if it is. `text`: the value. */
export function nameBeside(last: string, holder: Json | undefined, text = ''): string | undefined {
  if (holder === null || typeof holder !== 'object') return undefined
  if (Array.isArray(holder)) {
    const before = /^\d{1,9}$/.test(last) ? holder[Number.parseInt(last, 10) - 1] : undefined
    return typeof before === 'string' && !isWordy(text) ? before : undefined
  }
  if (!isValueMember(last)) return undefined
  for (const member of SPELLED) {
    const name = Object.hasOwn(holder, member) ? holder[member] : undefined
    if (typeof name === 'string') return name
  }
  return nameAmong(holder)
}

/** Members of an entry that are looked at. */
const LOOKED_AT = 8

/** `{ "type": "password", "value": … }`; of an entry that was cut the member that names it may have lost its own name. */
function nameAmong(holder: JsonObject): string | undefined {
  let left = LOOKED_AT
  for (const member in holder) {
    const name = holder[member]
    if (typeof name === 'string' && name.length <= LONGEST_NAME && /^(?:secret|password)$/.test(toldBy(name)))
      return name
    if (--left === 0) return undefined
  }
  return undefined
}
const LONGEST_NAME = 64
