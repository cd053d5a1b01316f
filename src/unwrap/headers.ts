import { asString, isObject, member } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'

/** A header of a record: of HAR a list of {name, value}, of others of {key, value} or of pairs, or lines; elsewhere an object, perhaps of lists. */
export function headerOf(object: JsonObject, wanted: string): string | undefined {
  const headers = object.headers ?? object.header ?? object.Headers
  const isWanted = (name: Json | undefined): boolean => typeof name === 'string' && name.toLowerCase() === wanted
  if (typeof headers === 'string') return ofLines(headers, wanted)
  if (Array.isArray(headers)) {
    const one = headers.find((each) =>
      isWanted(Array.isArray(each) ? each[0] : (member(each, 'name') ?? member(each, 'key'))),
    )
    return asString(Array.isArray(one) ? one[1] : member(one, 'value'))
  }
  const name = isObject(headers) ? Object.keys(headers).find(isWanted) : undefined
  const value = name === undefined ? undefined : member(headers, name)
  return asString(Array.isArray(value) ? value[0] : value)
}

/** Names the operation where all go to one URL: in the JSON protocols of AWS (Smithy 2.0, awsJson1_1). */
const ACTION = 'x-amz-target'

/** The operation that the headers of a record name. */
export const actionOf = (object: JsonObject): string | undefined => headerOf(object, ACTION)

/** The operation that headers name which stand in a message, a command or a program. */
export const actionIn = (text: string): string | undefined =>
  /x-amz-target["'`\s:=,]{1,8}([\w.]{1,200})/i.exec(text)?.[1]

/** A header among lines, as they go over the wire (RFC 9112 §5). */
export function ofLines(lines: string, wanted: string): string | undefined {
  for (const line of lines.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === wanted) return line.slice(colon + 1).trim()
  }
  return undefined
}
