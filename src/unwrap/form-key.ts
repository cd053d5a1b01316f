import type { JsonObject } from '../model/index.ts'

/**
 * The key of `{"{\"id\":…}": ""}`, or undefined. A server that reads a JSON body as a form makes its whole text the
 * name of one field; when the text holds a `=`, the part behind it becomes the value.
 */
export function formKeyOf(object: JsonObject): string | undefined {
  const keys = Object.keys(object)
  const key = keys[0]
  if (keys.length !== 1 || key === undefined || !/^\s*\{\s*"/.test(key)) return undefined
  const value = object[key]
  return value === '' || value === null || typeof value === 'string' ? key : undefined
}
