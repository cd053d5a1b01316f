import { isPlaceholder } from '../../../../../decode/placeholder.ts'
import { tryJson } from '../../../../../json/parse.ts'
import { isObject } from '../../../../../json/values.ts'
import type { Json } from '../../../../../model/index.ts'

const MAX_LENGTH = 1024

/** Why a value is no JSON text of an object with string values; never the values, which are personal. */
export function textMapFault(value: Json): string | undefined {
  if (value === null) return undefined
  if (typeof value === 'string') {
    if (isPlaceholder(value)) return undefined
    if (value.length > MAX_LENGTH) return `${value.length} characters`
    const inner = tryJson(value)
    return inner === undefined ? 'a text that is no JSON' : mapFault(inner)
  }
  return mapFault(value)
}

/** The server libraries take an object and make the text of it. */
function mapFault(value: Json): string | undefined {
  if (!isObject(value)) return 'JSON that is no object'
  if (Object.values(value).some((one) => typeof one !== 'string')) return 'an object with a value that is no string'
  return JSON.stringify(value).length > MAX_LENGTH ? `${JSON.stringify(value).length} characters` : undefined
}
