import { isObject } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { ENCODED_MEMBERS, memberNamed } from './credential/members.ts'

/** Of a JSON Schema (2020-12, Core §8–10, Validation §6), an OpenAPI document, a mongoose model. */
const TYPES: ReadonlySet<string> = new Set(['string', 'object', 'array', 'number', 'integer', 'boolean', 'null'])
const WITHOUT_TYPE = ['$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', 'additionalProperties']

/**
 * Whether an object says something of members and holds none: which form each has (the properties of a schema), which are
 * wanted or counted (a selection of columns), or what people are shown for each (the words of a translation).
 */
export function describesMembers(object: JsonObject): boolean {
  const values = Object.values(object)
  if (values.length === 0) return false
  return values.every(isSchema) || (values.length > 1 && values.every(isMark)) || isForPeople(object)
}

function isSchema(value: Json): boolean {
  if (!isObject(value)) return value === true
  const { type } = value
  const types = Array.isArray(type) ? type : [type]
  if (Object.hasOwn(value, 'type')) return types.every((one) => typeof one === 'string' && TYPES.has(one.toLowerCase()))
  return WITHOUT_TYPE.some((name) => Object.hasOwn(value, name))
}

const isMark = (value: Json): boolean => typeof value === 'boolean' || typeof value === 'number'

const ENCODED: ReadonlySet<string> = new Set(ENCODED_MEMBERS)
/** Words with blanks between them, in any script; not what stands for a value, as in `[object Object]` or `<your id>`. Ranges, because \p{L} costs the start of the program a millisecond. */
const PROSE =
  /^[A-Za-z\u00aa-\u1fff\u2c00-\udfff\uf900-\uffdc'’-]{1,40}(?: [\dA-Za-z\u00aa-\u1fff\u2c00-\udfff\uf900-\uffdc'’(),-]{1,40}){1,40}[.:?!…]?$/

/** One word as a label has it: capitalised, or short for something. */
const LABEL =
  /^(?:[A-Z\u00c0-\u00de\u0391-\u03ab\u0410-\u042f][a-z\u00df-\u00ff\u03ac-\u03ce\u0430-\u045f]{1,30}|[A-Z\u00c0-\u00de\u0391-\u03ab\u0410-\u042f]{2,3})$/
const isWords = (value: Json | undefined): boolean =>
  typeof value === 'string' && (PROSE.test(value) || LABEL.test(value))

/** All of it is labels; or every member that would be encoded is words, and more than one is there. */
function isForPeople(object: JsonObject): boolean {
  const values = Object.values(object)
  if (values.length > 2 && values.every(isWords)) return true
  const encoded = Object.keys(object).filter((key) => ENCODED.has(memberNamed(key)?.name ?? ''))
  return encoded.length > 1 && encoded.every((key) => typeof object[key] === 'string' && PROSE.test(object[key]))
}
