import { eachUnit } from '../../json/doc.ts'
import { tryFlatJson } from '../../json/parse.ts'
import { escapePointer } from '../../json/pointer.ts'
import type { JsonObject } from '../../model/index.ts'
import { BECAME_FORM_KEY } from '../unreadable.ts'
import { defineWrapper } from '../wrapper.ts'

/**
 * `{"{\"id\":…}": ""}`: a server that reads a JSON body as a form makes its whole text the name of one field; when the
 * text holds a `=`, the part behind it becomes the value.
 */
export default defineWrapper({
  opens: 'object',
  looks: (object) => keyOf(object) !== undefined,
  open(object) {
    const text = keyOf(object)
    if (text === undefined) return undefined
    const value = tryFlatJson(text)
    if (value === undefined) return { parts: [] }
    const pointer = `/${escapePointer(text)}`
    const cut = { text, offsets: eachUnit(0, text) }
    return { parts: [{ pointer, in: 'name', cut, value, step: 'form-key', faults: [BECAME_FORM_KEY] }] }
  },
})

function keyOf(object: JsonObject): string | undefined {
  const keys = Object.keys(object)
  const key = keys[0]
  if (keys.length !== 1 || key === undefined || !/^\s*\{\s*"/.test(key)) return undefined
  const value = object[key]
  return value === null || typeof value === 'string' ? key : undefined
}
